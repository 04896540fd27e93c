import type { z } from 'zod'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hendelse, PersonIRolle } from './konvolutt.ts'
import { arbeidsskjema } from './skjema/arbeid.ts'
import { gangskjema, gangskjemaNaa } from './skjema/gang.ts'
import { planskjema, planskjemaNaa } from './skjema/plan.ts'
import { rutineskjema } from './skjema/rutinens.ts'
import type { Verden } from './skjema/verden.ts'

/** Every event a case can take, with the schema of its data. What it may depend on differs. */
const avRutinen = { ...arbeidsskjema, ...planskjema, ...gangskjema, ...rutineskjema } as const
const avSaken = { ...planskjemaNaa, ...gangskjemaNaa } as const
const skjemaer = { ...avRutinen, ...avSaken } as const
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

// Building a zod schema costs more than the rest of a decision: what can be built once, is.
const bygdeFor = new WeakMap<Rutine, Map<HendelseType, z.ZodType>>()

const rutinensEgne = (rutine: Rutine): Map<HendelseType, z.ZodType> => {
  const bygde = bygdeFor.get(rutine) ?? new Map<HendelseType, z.ZodType>()
  bygdeFor.set(rutine, bygde)
  return bygde
}

/** The schema of an event's data in this case at this moment: possible ids, roles and dates stand in it. */
export const skjemaFor = (type: HendelseType, verden: Verden): z.ZodType => {
  if (Object.hasOwn(avSaken, type)) return avSaken[type as keyof typeof avSaken](verden)
  const bygde = rutinensEgne(verden.rutine)
  const skjema = bygde.get(type) ?? avRutinen[type as keyof typeof rutineskjema](verden.rutine)
  bygde.set(type, skjema)
  return skjema
}
