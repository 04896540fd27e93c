import type { AnyMachineSnapshot } from 'xstate'
import { getNextTransitions } from 'xstate'
import type { z } from 'zod'
import { alleProsesser } from '../prosess/register.ts'
import type { Besluttet, Hendelse } from '../sak/konvolutt.ts'
import type { KravInn } from '../sak/krav/inn.ts'
import type { Mangel } from '../sak/krav/mangler.ts'
import { mangler } from '../sak/krav/mangler.ts'
import type { Kravene, KravParams } from '../sak/krav/params.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import type { Effekter } from './evolve.ts'
import { evolve } from './evolve.ts'
import type { HendelseType } from './hendelser.ts'
import {
  begynnelsePaa,
  definisjonAv,
  erHendelseType,
  hendelsetyper,
  skjemaFor,
  tidligst,
} from './hendelser.ts'
import type { Stand } from './stand.ts'
import { tilstandstekst } from './stand.ts'

/** A transition that the case has now: which process it is of, and what it requires. */
type Overgang = { type: HendelseType; om?: string; krav: Kravene }

/** With what is missing for this asker. */
export type Mulighet = Overgang & { mangler: Mangel[] }

const kravPaa = (guard: unknown): KravParams =>
  typeof guard === 'object' && guard !== null && 'params' in guard
    ? (guard.params as KravParams)
    : {}

const medRoller = (type: HendelseType, krav: KravParams, om?: string): Overgang => ({
  type,
  ...(om !== undefined && { om }),
  krav: { ...krav, roller: definisjonAv(type).roller },
})

// A restored state lists its regions in another order than one that was stepped to.
const PLASS = Object.fromEntries(hendelsetyper.map((type, i) => [type, i])) as Record<
  HendelseType,
  number
>

const overgangerI = (snapshot: AnyMachineSnapshot, om?: string): Overgang[] => {
  const funnet = new Map<string, Overgang>()
  for (const { eventType, guard } of getNextTransitions(snapshot)) {
    if (!erHendelseType(eventType) || funnet.has(eventType)) continue
    funnet.set(eventType, medRoller(eventType, kravPaa(guard), om))
  }
  return [...funnet.values()].sort((a, b) => PLASS[a.type] - PLASS[b.type])
}

/** Every transition that the case and its processes have now, and those that begin a process. */
export const overganger = ({ sak, prosesser }: Stand): Overgang[] => [
  ...overgangerI(sak),
  ...alleProsesser.map(({ begynner: { type, krav } }) => medRoller(type as HendelseType, krav)),
  ...[...prosesser].flatMap(([om, { snapshot }]) => overgangerI(snapshot, om)),
]

/** Every transition of the present state, each with what is missing for it to be taken now. */
export const muligheter = (stand: Stand, hendelse: KravInn['hendelse']): Mulighet[] =>
  overganger(stand).map((overgang) => ({
    ...overgang,
    mangler: mangler(overgang.krav, {
      rutine: stand.rutine,
      kontekst: stand.sak.context,
      egen: minnet(stand, overgang.om),
      hendelse,
    }),
  }))

/** The transition that an event would take, looked up alone. */
const finnOvergang = ({ sak, prosesser }: Stand, { type, om }: Forespurt): Overgang | undefined => {
  const begynner = om === undefined ? begynnelsePaa(type) : undefined
  if (begynner) return medRoller(type, begynner.begynner.krav)
  const snapshot: AnyMachineSnapshot | undefined =
    om === undefined ? sak : prosesser.get(om)?.snapshot
  const [funnet] = snapshot?.machine.getTransitionData(snapshot, { type }) ?? []
  return funnet && medRoller(type, kravPaa(funnet.guard), om)
}

/** Why an event may not happen here. */
export type Avslag =
  /** The state does not have this transition at all. */
  | { outcome: 'ikkeHer' }
  /** It cannot have happened on that day. */
  | { outcome: 'ugyldigDato' }
  | { outcome: 'mangler'; mangler: Mangel[] }
  | { outcome: 'ugyldig'; issues: z.core.$ZodIssue[] }

export type Decision =
  | { outcome: 'ok'; hendelse: Besluttet; stand: Stand; effekter: Effekter }
  | Avslag

/** Whatever came from outside. */
export type Forespurt = Hendelse & { type: HendelseType }

/** What the machine cannot know: the day and the clock, the staff, who of them may hold the relay, the guardians. */
export type Omverden = Pick<Verden, 'idag' | 'klokka' | 'kandidater' | 'ansatte' | 'foresatte'>

/** Whether today's rules let this happen, and the data as its schema reads it. */
export const judge = (
  stand: Stand,
  hendelse: Forespurt,
  omverden: Omverden,
): { outcome: 'ok'; data: unknown } | Avslag => {
  const funnet = finnOvergang(stand, hendelse)
  if (!funnet) return { outcome: 'ikkeHer' }
  const kontekst = stand.sak.context
  const egen = minnet(stand, funnet.om)
  const naa = { ...hendelse, klokka: omverden.klokka }
  const mangel = mangler(funnet.krav, { rutine: stand.rutine, kontekst, egen, hendelse: naa })
  if (mangel.length > 0) return { outcome: 'mangler', mangler: mangel }
  const verden = verdenI(stand, omverden, funnet.om)
  const { type, skjedde } = hendelse
  if (skjedde > omverden.idag || skjedde < tidligst(type, verden)) return { outcome: 'ugyldigDato' }
  // Compiling a schema costs more than running it, and those of this moment run once.
  const data = skjemaFor(type, verden).safeParse(hendelse.data, { jitless: true })
  if (!data.success) return { outcome: 'ugyldig', issues: data.error.issues }
  return { outcome: 'ok', data: data.data }
}

/** What a schema of the case, or of one of its processes, may look at. */
export const verdenI = (stand: Stand, omverden: Omverden, om?: string): Verden => ({
  rutine: stand.rutine,
  kontekst: stand.sak.context,
  egen: minnet(stand, om),
  ...omverden,
})

/** What a process remembers; nothing for the case itself. */
const minnet = ({ prosesser }: Stand, om: string | undefined): unknown =>
  om === undefined ? undefined : prosesser.get(om)?.snapshot.context

/**
 * The decision: may this event happen here, now, with this data, by this person? Pure: the answer
 * is where the case stands then, with effects, or the reason why not. Requirements are judged before
 * data, so that a step that is not possible says why, whatever was sent with it. An event that begins
 * a process takes its own id as the process's.
 */
export const decide = (stand: Stand, hendelse: Forespurt, omverden: Omverden): Decision => {
  const dom = judge(stand, hendelse, omverden)
  if (dom.outcome !== 'ok') return dom
  const { type, id } = hendelse
  const om = hendelse.om ?? (begynnelsePaa(type) ? id : undefined)
  const gyldig = { ...hendelse, ...(om !== undefined && { om }), data: dom.data }
  const neste = evolve(stand, gyldig)
  const tilstand = tilstandstekst(neste.stand, om)
  return {
    outcome: 'ok',
    hendelse: { ...gyldig, v: definisjonAv(type).v, tilstand },
    ...neste,
  }
}
