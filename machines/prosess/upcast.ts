import type { Hendelse, Versjonert } from '../sak/konvolutt.ts'

/** From one version of an event's data to the next; the first in a list reads version 1. Pure. */
export type Upcaster = (hendelse: Hendelse) => Hendelse
export type Upcastere = Readonly<Record<string, readonly Upcaster[]>>

/** The event as the newest version would have recorded it. What is stored is left as it is. */
export const upcast = (upcastere: Upcastere, hendelse: Versjonert): Versjonert => {
  const { v, ...lest } = hendelse
  const resten = upcastere[hendelse.type]?.slice(v - 1) ?? []
  if (resten.length === 0) return hendelse
  return { ...resten.reduce<Hendelse>((h, neste) => neste(h), lest), v: v + resten.length }
}
