import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { partnokkel } from '../../machines/sak/part.ts'
import type { Rad, Utkastrad } from './rad.ts'
import { raderFra, raderTil } from './rad.ts'

/** The draft as it is stored: what the plan shall lead to, and its rows. */
export type Utkastdata = DataFor<'plan.utkastLagret'>
/** The same as it stands on the screen. */
export type Skrevet = { maal: string; rader: Rad[] }

/** Null is no draft at all: nothing stands on the screen. */
export const fraData = (utkast: Utkastdata | null): Skrevet => ({
  maal: utkast?.maal ?? '',
  rader: raderFra(utkast?.rader ?? []),
})

export const tilData = ({ maal, rader }: Skrevet): Utkastdata => ({ maal, rader: raderTil(rader) })

const deler = (rad: Utkastrad) => [
  rad.omraade,
  rad.hvorfor,
  rad.tiltak,
  rad.kjennetegn,
  rad.ansvarlig && partnokkel(rad.ansvarlig),
  rad.evalueres,
  rad.rettetMot,
  rad.fra,
]

/** Whether two drafts say the same. */
export const like = (a: Utkastdata | null, b: Utkastdata | null): boolean =>
  JSON.stringify(a && [a.maal, a.rader.map(deler)]) ===
  JSON.stringify(b && [b.maal, b.rader.map(deler)])
