import { getNextTransitions } from 'xstate'
import type { z } from 'zod'
import type { Rutine } from '../rutine/skjema.ts'
import type { HendelseType, SakHendelse } from './hendelser.ts'
import { erHendelseType, skjemaFor } from './hendelser.ts'
import type { Hendelse } from './konvolutt.ts'
import type { KravInn } from './krav/inn.ts'
import type { Mangel } from './krav/mangler.ts'
import { mangler } from './krav/mangler.ts'
import type { KravParams } from './krav/params.ts'
import type { Varsling } from './oppsett.ts'
import { overgang } from './overgang.ts'
import type { Verden } from './skjema/verden.ts'
import { tidligst } from './tidligst.ts'
import type { SakSnapshot } from './tilstand.ts'

/** A transition that the state has: what it requires, and what of that is missing for this asker. */
export type Mulighet = { type: HendelseType; krav: KravParams; mangler: Mangel[] }

type Overgang = { type: HendelseType; krav: KravParams }

const overganger = (snapshot: SakSnapshot): Overgang[] => {
  const sett = new Map<HendelseType, KravParams>()
  for (const { eventType, guard } of getNextTransitions(snapshot)) {
    if (!erHendelseType(eventType) || sett.has(eventType)) continue
    const params = typeof guard === 'object' && 'params' in guard ? guard.params : {}
    sett.set(eventType, params as KravParams)
  }
  return [...sett].map(([type, krav]) => ({ type, krav }))
}

/** The events that the present state has a transition for, allowed or not. */
export const typerHer = (snapshot: SakSnapshot): ReadonlySet<HendelseType> =>
  new Set(overganger(snapshot).map(({ type }) => type))

/** Every transition that the present state has, each with what is missing for it to be taken now. */
export const muligheter = (
  rutine: Rutine,
  snapshot: SakSnapshot,
  hendelse: KravInn['hendelse'],
): Mulighet[] =>
  overganger(snapshot).map(({ type, krav }) => ({
    type,
    krav,
    mangler: mangler(krav, { rutine, kontekst: snapshot.context, hendelse }),
  }))

export type Avgjorelse =
  | { utfall: 'ok'; hendelse: SakHendelse; snapshot: SakSnapshot; varslinger: Varsling[] }
  /** The state does not have this transition at all. */
  | { utfall: 'ikkeHer' }
  /** It cannot have happened on that day. */
  | { utfall: 'ugyldigDato' }
  | { utfall: 'mangler'; mangler: Mangel[] }
  | { utfall: 'ugyldig'; issues: z.core.$ZodIssue[] }

/** Whatever came from outside. */
export type Forespurt = Hendelse & { type: HendelseType }

/** What the machine cannot know: the day it is, and who may hold the relay today. */
export type Omverden = Pick<Verden, 'idag' | 'kandidater'>

/**
 * The decision: may this event happen here, now, with this data, by this person? Pure: the answer
 * is the next snapshot with its effects, or the reason why not. Requirements are judged before data,
 * so that a step that is not possible says why, whatever was sent with it.
 */
export const avgjor = (
  rutine: Rutine,
  snapshot: SakSnapshot,
  hendelse: Forespurt,
  omverden: Omverden,
): Avgjorelse => {
  const funnet = overganger(snapshot).find((o) => o.type === hendelse.type)
  if (!funnet) return { utfall: 'ikkeHer' }
  const mangel = mangler(funnet.krav, { rutine, kontekst: snapshot.context, hendelse })
  if (mangel.length > 0) return { utfall: 'mangler', mangler: mangel }
  const { context: kontekst } = snapshot
  const { idag } = omverden
  if (hendelse.skjedde > idag || hendelse.skjedde < tidligst(hendelse.type, kontekst, idag)) {
    return { utfall: 'ugyldigDato' }
  }
  const verden: Verden = { rutine, kontekst, ...omverden }
  // Compiling a schema costs more than running it, and those of this moment run once.
  const data = skjemaFor(hendelse.type, verden).safeParse(hendelse.data, { jitless: true })
  if (!data.success) return { utfall: 'ugyldig', issues: data.error.issues }
  const gyldig = { ...hendelse, data: data.data } as SakHendelse
  const [neste, effekter] = overgang(snapshot, gyldig)
  return {
    utfall: 'ok',
    hendelse: gyldig,
    snapshot: neste,
    varslinger: effekter.flatMap((e) => (e.type === 'varsle' ? [e.params as Varsling] : [])),
  }
}
