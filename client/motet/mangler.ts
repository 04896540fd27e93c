import { erDato } from '../../machines/kalender/dato.ts'
import { deltarSom } from '../../machines/sak/part.ts'
import { manglerIUtkast } from '../../machines/sak/plan/rad.ts'
import type { Svar } from '../evaluering/svar.ts'
import { bruddIRad, bruddTilSlutt } from '../evaluering/svar.ts'
import type { Kolonne } from '../plan/radmal.ts'
import { celleId } from '../plan/radmal.ts'
import type { Brudd } from '../skjema/kontroll.ts'
import { radpunkt } from './saksliste.ts'
import type { Motemal, Motesvar } from './svar.ts'
import { nesteRader, nesteVersjon, veien } from './versjon.ts'

/** Something that must be said before the meeting can be completed: on which point, and in which field. */
export type Motemangel = { punkt: string } & (
  | { slag: 'felt'; brudd: Brudd }
  | { slag: 'celle'; id: string; kolonne: Kolonne }
  | { slag: 'eget'; felt: 'tilstede' | 'maal' | 'slutt' | 'dato' }
)

/** The evaluation as its own form has it: who took part follows from who is there. */
export const somEvaluering = ({ skjema }: Pick<Motemal, 'skjema'>, svar: Motesvar): Svar => {
  const kan = skjema.deltakere.alternativer.map(({ verdi }) => String(verdi))
  const der = new Set<string>(svar.tilstede.map(deltarSom))
  return { ...svar.evaluering, deltakere: kan.filter((en) => der.has(en)) }
}

/** What the next version lacks before it can be put in force, each on the point where it is said. */
const iNesteVersjon = (mal: Motemal, svar: Motesvar): Motemangel[] => {
  if (veien(mal, svar) !== 'plan.iverksatt') return []
  const rader = nesteRader(mal, svar)
  return manglerIUtkast(mal, nesteVersjon(mal, svar), mal.dag ?? mal.idag).flatMap(
    ({ rad: nr, felt }): Motemangel[] => {
      const her = nr === null ? undefined : rader[nr]
      if (!her) return [{ punkt: 'enige', slag: 'eget', felt: 'maal' }]
      const { punkt, rad } = her
      const kolonne = felt as Kolonne
      const id = celleId(rad.nokkel, kolonne)
      return [{ punkt, slag: 'celle', id, kolonne }]
    },
  )
}

const ettFelt = (
  punkt: string,
  felt: Extract<Motemangel, { slag: 'eget' }>['felt'],
  mangler: boolean,
) => (mangler ? [{ punkt, slag: 'eget' as const, felt }] : [])

/** Everything that is missing, in the order of the agenda. */
export const manglene = (mal: Motemal, svar: Motesvar): Motemangel[] => {
  const { skjema, hvaNaa, punkter } = mal
  const evaluering = somEvaluering(mal, svar)
  const tilSlutt = bruddTilSlutt(skjema, evaluering)
  const harIngen = tilSlutt.some(({ sti }) => sti === 'deltakere')
  const slutter = veien(mal, svar) === 'plan.avsluttet'
  const alle: Motemangel[] = [
    ...ettFelt('hvem', 'tilstede', harIngen),
    ...skjema.rader.flatMap((rad) =>
      bruddIRad(rad, evaluering.utfall[rad.id] ?? {}, hvaNaa).map(
        (brudd): Motemangel => ({ punkt: radpunkt(rad.id), slag: 'felt', brudd }),
      ),
    ),
    ...iNesteVersjon(mal, svar),
    ...tilSlutt
      .filter(({ sti }) => sti !== 'deltakere')
      .map((brudd): Motemangel => ({ punkt: 'enige', slag: 'felt', brudd })),
    ...ettFelt('enige', 'slutt', slutter && svar.slutt.trim() === ''),
    ...ettFelt('neste', 'dato', !slutter && !erDato(svar.neste.dato)),
  ]
  const plass = new Map(punkter.map(({ id }, nr) => [id, nr]))
  return alle.toSorted((a, b) => (plass.get(a.punkt) ?? 0) - (plass.get(b.punkt) ?? 0))
}
