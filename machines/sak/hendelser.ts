import type { z } from 'zod'
import type { Hendelse, PersonIRolle } from './konvolutt.ts'
import { arbeidsskjema } from './skjema/arbeid.ts'
import { gangskjema } from './skjema/gang.ts'
import { planskjema } from './skjema/plan.ts'
import type { Verden } from './skjema/verden.ts'

/** Every event a case can take, with the schema of its data as of now. */
const skjemaer = { ...arbeidsskjema, ...planskjema, ...gangskjema } as const
type Skjemaer = typeof skjemaer

export type HendelseType = keyof Skjemaer
export type DataFor<T extends HendelseType> = z.infer<ReturnType<Skjemaer[T]>>
export type SakHendelse = { [T in HendelseType]: Hendelse<T, DataFor<T>> }[HendelseType]

/** One region telling the others, inside one step of the machine. Nobody can send these. */
export type InternHendelse = Hendelse<
  'intern.lukket' | 'intern.gjenaapnet' | 'intern.planIverksatt',
  Record<string, never>
>

/** Data of the event that opens a case. Ids, never names. */
export type Opprettet = {
  rutine: { id: string; versjon: string }
  barn: string
  enhet: string
  stafettholder: PersonIRolle
}
export type SakOpprettet = Hendelse<'sak.opprettet', Opprettet>

export const hendelsetyper = Object.keys(skjemaer) as HendelseType[]
export const erHendelseType = (type: string): type is HendelseType => Object.hasOwn(skjemaer, type)

/** The schema of an event's data in this case at this moment: possible ids, roles and dates stand in it. */
export const skjemaFor = (type: HendelseType, verden: Verden): z.ZodType => skjemaer[type](verden)
