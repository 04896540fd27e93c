import { alleProsesser } from '../prosess/register.ts'
import type { Upcastere } from '../prosess/upcast.ts'
import { upcast } from '../prosess/upcast.ts'
import { AAPNING_V } from '../sak/hendelser.ts'
import type { Versjonert } from '../sak/konvolutt.ts'
import { saksUpcastere } from '../sak/upcast.ts'
import { definisjonAv, erHendelseType } from './hendelser.ts'
import { overforinger } from './overforing.ts'

/** Events that no sender can send, the one that opens a case and the one that moves it, by version. */
const EGNE: ReadonlyMap<string, number> = new Map([
  ['sak.opprettet', AAPNING_V],
  ['sak.overfort', 1],
])

export const upcastere: Upcastere = Object.assign(
  {},
  saksUpcastere,
  ...alleProsesser.map((prosess) => prosess.upcastere),
)

/** A newer program recorded it: this one does not know what it means. */
export class UkjentHendelse extends Error {
  override readonly name = 'UkjentHendelse'

  constructor(type: string, v: number) {
    super(`the event ${type} in version ${v} is not known`)
  }
}

/** Whether this program can read an event of the type in that version. */
export const erKjent = (type: string, v: number): boolean => {
  const siste = EGNE.get(type) ?? (erHendelseType(type) ? definisjonAv(type).v : 0)
  return v >= 1 && v <= siste
}

/**
 * A stored event as today's program would have recorded it.
 * @throws {UkjentHendelse} when a newer program recorded it
 */
export const lesHendelse = <H extends Versjonert>(hendelse: H): H => {
  if (!erKjent(hendelse.type, hendelse.v)) throw new UkjentHendelse(hendelse.type, hendelse.v)
  return { ...hendelse, ...upcast(upcastere, hendelse) }
}

/** Recorded states as this program tells them, whichever version recorded them. */
export const lesTilstand = (tilstand: string): string =>
  overforinger.reduce((naa, { flytt }) => flytt(naa), tilstand)
