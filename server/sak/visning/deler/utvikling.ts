import type { Stand } from '../../../../machines/forlop/stand.ts'
import { foerOgSist, utvikling } from '../../../../machines/fravaer/utvikling.ts'
import { prosesser } from '../../../../machines/prosess/register.ts'
import type { TrinnNr } from '../../../../machines/rutine/skjema.ts'
import type { SakKontekst } from '../../../../machines/sak/kontekst.ts'
import { tiltakslop } from '../../../../machines/sak/plan/tiltak.ts'
import { oppmote } from '../../../../machines/timeplan/oppmote.ts'
import { valgtekst } from '../../../tekster/skjemaord.ts'
import type { Vist } from '../vist.ts'

/** Something that happened in the case, to be set beside the absence of its time. */
export type Merke = { dato: string } & (
  | { slag: 'trinn'; trinn: TrinnNr }
  | { slag: 'plan'; nr: number }
  | { slag: 'evaluering' }
  | { slag: 'mote' }
)

const moter = ({ prosesser: alle }: Stand): Merke[] =>
  [...alle.values()].flatMap(({ navn, snapshot }): Merke[] => {
    const { holdt } =
      navn === 'mote' ? prosesser.mote.sammendrag(snapshot.context) : { holdt: null }
    return holdt ? [{ slag: 'mote', dato: holdt.dato }] : []
  })

const merker = (stand: Stand): Merke[] => {
  const { trinnlogg, plan, tattInn } = stand.sak.context
  // When it came to the trinn it was brought in on may not be known.
  const kjente = trinnlogg.slice(tattInn && tattInn.trinnSiden === undefined ? 1 : 0)
  const planer = [...plan.tidligere, ...(plan.gjeldende ? [plan.gjeldende] : [])]
  return [
    ...kjente.map(({ trinn, fra }): Merke => ({ slag: 'trinn', dato: fra, trinn })),
    ...planer.flatMap(({ nr, fra, evalueringer }): Merke[] => [
      { slag: 'plan', dato: fra, nr },
      ...evalueringer.map(({ dato }): Merke => ({ slag: 'evaluering', dato })),
    ]),
    ...moter(stand),
  ].sort((a, b) => a.dato.localeCompare(b.dato))
}

/** From before a case was brought in, no record is no proof of attendance: unless records go that far back. */
const erUkjent = ({ tattInn, opprettet, fravaer }: SakKontekst, dag: string): boolean =>
  tattInn !== undefined && dag < opprettet && (fravaer.dager[0]?.dato ?? opprettet) > dag

/**
 * The absence over time beside what was tried and what happened, on the days when the unit expects children. It
 * counts, and claims no cause.
 */
export const visUtvikling = (
  { klar: { rutine, stand }, spraak, idag }: Vist,
  planleggingsdager: readonly string[],
) => {
  const enhet = { skolefri: rutine.skolefri, planleggingsdager }
  const kontekst = stand.sak.context
  const { dager, hjemme } = kontekst.fravaer
  const til = kontekst.lukket?.dato ?? idag
  const over = utvikling(enhet, dager, kontekst.opprettet, til, hjemme)
  return {
    ...over,
    tiltak: tiltakslop(kontekst.plan).map(({ id, omraade, tiltak, evaluert, ...varte }) => ({
      id,
      omraade,
      tiltak,
      fra: varte.fra,
      til: varte.til,
      evaluert: evaluert && {
        dato: evaluert.dato,
        hjalp: valgtekst(spraak, 'plan.evaluert', 'hjalp', evaluert.hjalp),
      },
      ...foerOgSist(enhet, dager, varte, til, hjemme),
      /** How much the child was away before it is not known here. */
      ukjentFoer: erUkjent(kontekst, varte.fra),
    })),
    /** How it went beside each agreed week, by the agreement. */
    timeplaner: [...stand.prosesser].flatMap(([om, { navn, snapshot }]) =>
      navn === 'timeplan' ? [{ om, uker: oppmote(enhet, dager, snapshot.context, til) }] : [],
    ),
    merker: merker(stand).filter(({ dato }) => dato >= (over.perioder[0]?.fra ?? dato)),
  }
}
