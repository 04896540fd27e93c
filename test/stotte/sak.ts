import type { ForesattHer } from '../../machines/familie/hverForSeg.ts'
import type { Decision, Mulighet, Omverden } from '../../machines/forlop/decide.ts'
import { decide, muligheter } from '../../machines/forlop/decide.ts'
import { aapne } from '../../machines/forlop/evolve.ts'
import type { DataFor, HendelseType } from '../../machines/forlop/hendelser.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { Rolle } from '../../machines/roller.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { Aktor, Besluttet, PersonIRolle } from '../../machines/sak/konvolutt.ts'
import type { Kravet } from '../../machines/sak/krav/params.ts'
import type { SakSnapshot } from '../../machines/sak/tilstand.ts'
import { tilstander } from '../../machines/sak/tilstand.ts'

/** One case as a story goes on: what has happened, where it stands, which day it is. */
export type Sak = {
  rutine: Rutine
  opprettet: SakOpprettet
  hendelser: Besluttet[]
  stand: Stand
  /** The case itself, without its processes. */
  snapshot: SakSnapshot
  idag: string
  /** What the clock shows, where the story says; else all of the day is ahead. */
  klokka?: string
  foresatte: readonly ForesattHer[]
}

/** A Monday after Easter, with weeks of school ahead. */
export const START = '2026-04-13'
export const SYSTEM: Aktor = { id: 'system', roller: ['system'] }

export const med = (rolle: Rolle, id = `prove-${rolle}`): Aktor => ({ id, roller: [rolle] })
/** Whoever holds the relay now, with no other role than that. */
export const holder = ({ snapshot }: Pick<Sak, 'snapshot'>): Aktor => ({
  id: snapshot.context.stafett.holder.person,
  roller: [],
})
export const mottaker = ({ snapshot }: Pick<Sak, 'snapshot'>): Aktor => ({
  id: snapshot.context.stafett.tilbud?.til.person ?? 'ingen',
  roller: [],
})

/** One person in each role that the routine knows as holder, and a stand-in whose role fits no trinn. */
export const kandidater = (rutine: Rutine): PersonIRolle[] => {
  const roller = new Set<Rolle>(rutine.trinn.flatMap((t) => t.stafettholder))
  return [...roller.add('ppt')].map((rolle) => ({ person: `prove-${rolle}`, rolle }))
}

/** The staff of the unit: the same, and the head of it. */
const ansatte = (rutine: Rutine): PersonIRolle[] => {
  const rolle = rutine.arena === 'skole' ? 'rektor' : 'styrer'
  return [...kandidater(rutine), { person: `prove-${rolle}`, rolle }]
}

const registrert = (dag: string) => `${dag}T12:00:00.000Z`

export const aapning = (rutine: Rutine, dag: string): SakOpprettet => {
  const [rolle] = rutine.trinn[0].stafettholder
  if (!rolle) throw new Error('nobody may hold the relay in trinn 0')
  const person = `prove-${rolle}`
  return {
    id: 'h0',
    type: 'sak.opprettet',
    aktor: { id: person, roller: [rolle] },
    skjedde: dag,
    registrert: registrert(dag),
    data: {
      rutine: { id: rutine.id, versjon: rutine.versjon },
      barn: 'barn-test',
      enhet: 'enhet-test',
      stafettholder: { person, rolle },
    },
  }
}

/** Given: a case just opened on this routine, and what has happened in it since. */
export const gitt = (rutine: Rutine, ...forlop: ((sak: Sak) => void)[]): Sak => {
  const opprettet = aapning(rutine, START)
  const stand = aapne(rutine, opprettet)
  const sak: Sak = {
    rutine,
    opprettet,
    hendelser: [],
    stand,
    snapshot: stand.sak,
    idag: START,
    foresatte: [MOR],
  }
  for (const skritt of forlop) skritt(sak)
  return sak
}

/** What the machine is told of the world around the case. */
export const omverden = ({
  rutine,
  idag,
  klokka,
  foresatte,
}: Pick<Sak, 'rutine' | 'idag' | 'klokka' | 'foresatte'>): Omverden => ({
  idag,
  klokka,
  kandidater: kandidater(rutine),
  ansatte: ansatte(rutine),
  foresatte,
})

/** Two who live apart: each speaks for themselves. */
export const MOR: ForesattHer = { id: 'prove-mor', hjem: 'forste' }
export const FAR: ForesattHer = { id: 'prove-far', hjem: 'andre' }
export const borHverForSeg = (sak: Sak) => {
  sak.foresatte = [MOR, FAR]
}

export const dagerGaar = (antall: number) => (sak: Sak) => {
  sak.idag = leggTilDager(sak.idag, antall)
}

/** What the machine says to whatever is sent to it; the case stands as it did. */
export const prov = (
  sak: Sak,
  aktor: Aktor,
  type: HendelseType,
  data: unknown,
  skjedde = sak.idag,
  om?: string,
): Decision => {
  const id = `h${sak.hendelser.length + 1}`
  const tid = { skjedde, registrert: registrert(sak.idag) }
  const hendelse = { id, type, data, aktor, ...tid, ...(om !== undefined && { om }) }
  return decide(sak.stand, hendelse, omverden(sak))
}

/** The case has come to stand elsewhere. */
export const flytt = (sak: Sak, stand: Stand): void => {
  sak.stand = stand
  sak.snapshot = stand.sak
}

/** When: this happens, and must be accepted. */
export const naar = <T extends HendelseType>(
  sak: Sak,
  aktor: Aktor,
  type: T,
  data: DataFor<T>,
  skjedde = sak.idag,
  om?: string,
): Extract<Decision, { outcome: 'ok' }> => {
  const svar = prov(sak, aktor, type, data, skjedde, om)
  if (svar.outcome !== 'ok') throw new Error(`${type} was refused: ${JSON.stringify(svar)}`)
  flytt(sak, svar.stand)
  sak.hendelser.push(svar.hendelse)
  return svar
}

/** Then: the requirements that this is refused by; none when it is possible, null when it is not here. */
export const mangler = (sak: Sak, aktor: Aktor, type: HendelseType): Kravet[] | null =>
  mulig(sak, aktor, type)?.mangler.map(({ krav }) => krav) ?? null

const mulig = (sak: Sak, aktor: Aktor, type: HendelseType): Mulighet | undefined =>
  muligheter(sak.stand, { aktor, skjedde: sak.idag }).find((m) => m.type === type)

/** The process that was begun last. */
export const sisteOm = ({ stand }: Pick<Sak, 'stand'>): string => {
  const om = [...stand.prosesser.keys()].at(-1)
  if (om === undefined) throw new Error('the case holds no process')
  return om
}

/** Then: where the case stands in one region, as `trinn1.forstaa`. */
export const staar = (sak: Pick<Sak, 'snapshot'>, region: keyof SakSnapshot['value']): string =>
  tilstander(sak.snapshot)
    .filter((t) => t.startsWith(`${region}.`))
    .map((t) => t.slice(region.length + 1))
    .join()
