import type { HendelseType } from './hendelser.ts'
import type { SakKontekst } from './kontekst.ts'
import { arbeidsskjema } from './skjema/arbeid.ts'
import { rutineskjema } from './skjema/rutinens.ts'

/** Decisions among what is written down: they move the case, so they come in order. */
const AVGJORELSER: ReadonlySet<string> = new Set(['forstaaelse.enighet', 'kartlegging.gjenopptatt'])

const FOERINGER: ReadonlySet<string> = new Set(
  [...Object.keys(arbeidsskjema), ...Object.keys(rutineskjema), 'plan.utkastLagret'].filter(
    (type) => !AVGJORELSER.has(type),
  ),
)

const senest = (sist: string, dag: string | null | undefined): string =>
  dag && dag > sist ? dag : sist

/** The relay goes its own way: who holds it changes nothing that the other decisions rest on. */
const sisteBytte = ({ opprettet, stafett: { siden, tilbud } }: SakKontekst): string =>
  [siden, tilbud?.dato].reduce<string>(senest, opprettet)

/** The day of the latest decision that the case remembers. */
const sisteAvgjorelse = (k: SakKontekst): string =>
  [
    k.opprettet,
    k.trinnlogg.at(-1)?.fra,
    k.arbeid[k.trinn]?.enighet?.dato,
    k.plan.gjeldende?.fra,
    k.plan.gjeldende?.evalueringer.at(-1)?.dato,
    k.plan.tidligere.at(-1)?.til,
    k.fravaer.varsel?.dato,
    k.hvile?.fra,
    k.gjenopptatt,
    k.lukket?.dato,
  ].reduce<string>(senest, k.opprettet)

/**
 * The earliest day on which an event may be said to have happened. What was done may be written
 * down late, back to the day the case was opened. A decision comes after the one before it: dated
 * back, it could be judged by a day that it was not made on. Absence carries days of its own, and
 * is counted on the day it is recorded.
 */
export const tidligst = (type: HendelseType, kontekst: SakKontekst, idag: string): string => {
  if (type === 'fravaer.registrert') return idag
  if (type.startsWith('stafett.')) return sisteBytte(kontekst)
  return FOERINGER.has(type) ? kontekst.opprettet : sisteAvgjorelse(kontekst)
}
