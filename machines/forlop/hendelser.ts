import type { z } from 'zod'
import type { Hendelsesdefinisjon, Vurdering } from '../prosess/definisjon.ts'
import type { Prosess } from '../prosess/prosess.ts'
import type { prosesser } from '../prosess/register.ts'
import { alleProsesser } from '../prosess/register.ts'
import { saksHendelser } from '../sak/hendelser.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import { sisteAvgjorelse } from '../sak/tidligst.ts'

type Prosesshendelser<P = (typeof prosesser)[keyof typeof prosesser]> = P extends {
  hendelser: infer H
}
  ? H
  : never
type Flettet<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never
type Definisjoner = typeof saksHendelser & Flettet<Prosesshendelser>

/** Every event that a case can take: its own, and those of the processes it can hold. */
export type HendelseType = keyof Definisjoner
export type DataFor<T extends HendelseType> = z.infer<ReturnType<Definisjoner[T]['skjema']>>

const definisjoner: Readonly<Record<string, Hendelsesdefinisjon>> = Object.assign(
  {},
  saksHendelser,
  ...alleProsesser.map(({ hendelser }) => hendelser),
)

export const hendelsetyper = Object.keys(definisjoner) as HendelseType[]
export const erHendelseType = (type: string): type is HendelseType =>
  Object.hasOwn(definisjoner, type)

/** @throws {Error} on a type that no case has */
export const definisjonAv = (type: string): Hendelsesdefinisjon => {
  const definisjon = definisjoner[type]
  if (!definisjon) throw new Error(`there is no event ${type}`)
  return definisjon
}

/** The process that an event belongs to; undefined for the case's own. */
export const prosessFor = (type: string): Prosess | undefined =>
  alleProsesser.find(({ hendelser }) => Object.hasOwn(hendelser, type))

/** The process that an event begins one of, if it does. */
export const begynnelsePaa = (type: string): Prosess | undefined =>
  alleProsesser.find(({ begynner }) => begynner.type === type)

/** The answers to a judgement, in the order in which they are offered. */
export const svarPaa = (vurdering: Vurdering): HendelseType[] =>
  hendelsetyper.filter((type) => definisjonAv(type).svarer?.includes(vurdering))

// Building a zod schema costs more than the rest of a decision: what can be built once, is.
type Bygget = { dag: string; skjema: z.ZodType }
const bygdeFor = new WeakMap<object, Map<string, Bygget>>()

const bygget = (for_: object, dag: string, type: string, bygg: () => z.ZodType): z.ZodType => {
  const bygde = bygdeFor.get(for_) ?? new Map<string, Bygget>()
  bygdeFor.set(for_, bygde)
  const funnet = bygde.get(type)
  if (funnet?.dag === dag) return funnet.skjema
  const skjema = bygg()
  bygde.set(type, { dag, skjema })
  return skjema
}

/** The schema of an event's data in this case at this moment: possible ids, roles and dates stand in it. */
export const skjemaFor = (type: HendelseType, verden: Verden): z.ZodType => {
  const definisjon = definisjonAv(type)
  const bygg = () => definisjon.skjema(verden)
  switch (definisjon.bygges) {
    case 'enGang':
      return bygget(definisjoner, '', type, bygg)
    case 'perRutine':
      return bygget(verden.rutine, '', type, bygg)
    case 'perDag':
      return bygget(verden.rutine, verden.idag, type, bygg)
    case 'hverGang':
      return bygg()
  }
}

/**
 * The earliest day on which an event may be said to have happened. What was done may be written
 * down late, back to the day the case was opened, or began where it was brought in later. A decision comes after the one before it: dated
 * back, it could be judged by a day that it was not made on.
 */
export const tidligst = (
  type: HendelseType,
  verden: Pick<Verden, 'kontekst' | 'egen' | 'idag'>,
): string => {
  const definisjon = definisjonAv(type)
  if (definisjon.tidligst) return definisjon.tidligst(verden)
  return definisjon.slag === 'foering'
    ? (verden.kontekst.tattInn?.begynte ?? verden.kontekst.opprettet)
    : sisteAvgjorelse(verden.kontekst)
}
