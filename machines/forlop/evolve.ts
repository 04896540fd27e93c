import { finnRutine } from '../rutine/publiserte.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { FraInntak, SakOpprettet } from '../sak/hendelser.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import { SYSTEM_ID } from '../sak/konvolutt.ts'
import { sakMaskin } from '../sak/maskin.ts'
import type { Varsling } from '../sak/setup.ts'
import type { SakSnapshot } from '../sak/tilstand.ts'
import { begynnelsePaa } from './hendelser.ts'
import type { Overfort } from './overforing.ts'
import { somVerdi } from './overforing.ts'
import type { Effekt } from './overgang.ts'
import { begynnelse, harOvergang, overgang } from './overgang.ts'
import type { Prosessstand, Stand } from './stand.ts'
import { deler, gjenopprett, prosessMed, tilstandstekst } from './stand.ts'

/**
 * An event that cannot be applied: the state has no transition for it. Nothing is left out of a
 * history, so the fold ends here.
 */
export class FoldStopp extends Error {
  override readonly name = 'FoldStopp'
  readonly nr: number
  readonly type: string
  readonly tilstand: string

  constructor(nr: number, type: string, tilstand: string) {
    super(`event ${nr}, ${type}, has no transition in ${tilstand || 'a case that is not open'}`)
    this.nr = nr
    this.type = type
    this.tilstand = tilstand
  }
}

/** Somebody who should be told, as the machine names them, and which process it was about. */
export type Effekter = { om: string | null; varsling: Varsling }[]

const varslinger = (effekter: readonly Effekt[], om: string | null): Effekter =>
  effekter.flatMap(({ type, params }) =>
    type === 'varsle' ? [{ om, varsling: params as Varsling }] : [],
  )

/** A case as it stands right after it was opened. */
export const aapne = (rutine: Rutine, opprettet: SakOpprettet): Stand => ({
  rutine,
  nr: 1,
  versjon: 1,
  rort: opprettet.skjedde,
  sak: tattInn(begynnelse(sakMaskin(rutine), opprettet)[0], opprettet),
  prosesser: new Map(),
})

/** Where it stood already, if it did. */
const tattInn = (sak: SakSnapshot, opprettet: SakOpprettet): SakSnapshot => {
  const { tattInn: data } = opprettet.data
  if (!data) return sak
  const inntak: FraInntak = { ...opprettet, type: 'intern.tattInn', data }
  return overgang(sak, inntak)[0]
}

/** The last day on which somebody did something; what is written down late moves no day back. */
const rortEtter = (foer: string, { aktor, skjedde }: Hendelse): string =>
  aktor.id === SYSTEM_ID || skjedde < foer ? foer : skjedde

const iProsess = (
  stand: Stand,
  om: string,
  hendelse: Hendelse,
): [Prosessstand, readonly Effekt[]] | undefined => {
  const versjon = stand.nr + 1
  const funnet = stand.prosesser.get(om)
  if (!funnet) {
    const prosess = begynnelsePaa(hendelse.type)
    if (!prosess) return undefined
    const [snapshot, effekter] = begynnelse(prosess.maskin(stand.rutine), hendelse)
    return [{ navn: prosess.navn, versjon, rort: rortEtter('', hendelse), snapshot }, effekter]
  }
  if (!harOvergang(funnet.snapshot, hendelse)) return undefined
  const [snapshot, effekter] = overgang(funnet.snapshot, hendelse)
  return [{ ...funnet, versjon, rort: rortEtter(funnet.rort, hendelse), snapshot }, effekter]
}

/**
 * A case that has gone over to another version goes on in its machines, with what it remembers: what the
 * new one takes by itself is taken at once.
 */
const paaSinRutine = (stand: Stand, hendelse: Hendelse): Stand => {
  const { id, versjon } = stand.sak.context.rutine
  if (versjon === stand.rutine.versjon) return stand
  const rutine = finnRutine(id, versjon)
  if (!rutine) throw new FoldStopp(stand.nr, hendelse.type, tilstandstekst(stand))
  const flyttet = gjenopprett(rutine, stand.nr, deler(stand))
  const [sak] = overgang(flyttet.sak, { ...hendelse, type: 'intern.nyRutine' })
  return { ...flyttet, sak }
}

/**
 * The case after one more event, and who should be told. What was accepted is applied, whoever sent
 * it and whatever the rules say today: neither roles, requirements nor data are judged.
 * @throws {FoldStopp} when the state has no transition for it
 */
export const evolve = (stand: Stand, hendelse: Hendelse): { stand: Stand; effekter: Effekter } => {
  const { om } = hendelse
  const nr = stand.nr + 1
  const stopp = () => new FoldStopp(nr, hendelse.type, tilstandstekst(stand, om))
  if (hendelse.type === 'sak.overfort') {
    const { til } = hendelse.data as Overfort
    const value = somVerdi(til) as SakSnapshot['value']
    const sak = sakMaskin(stand.rutine).resolveState({ value, context: stand.sak.context })
    return { stand: { ...stand, nr, versjon: nr, sak }, effekter: [] }
  }
  if (om === undefined) {
    if (!harOvergang(stand.sak, hendelse)) throw stopp()
    const [sak, effekter] = overgang(stand.sak, hendelse)
    const rort = rortEtter(stand.rort, hendelse)
    const neste = { ...stand, nr, versjon: nr, rort, sak }
    return { stand: paaSinRutine(neste, hendelse), effekter: varslinger(effekter, null) }
  }
  const gjort = iProsess(stand, om, hendelse)
  if (!gjort) throw stopp()
  const [prosess, effekter] = gjort
  const intern = prosessMed(prosess.navn).tilSaken(hendelse, prosess.snapshot.context)
  const [sak, sakens] = intern ? overgang(stand.sak, intern) : [stand.sak, []]
  return {
    stand: { ...stand, nr, sak, prosesser: new Map(stand.prosesser).set(om, prosess) },
    effekter: [...varslinger(effekter, om), ...varslinger(sakens, null)],
  }
}
