import type { z } from 'zod'
import type { Svart } from '../fravaer/sporsmaal.ts'
import type { Deltaker } from '../roller.ts'
import type { Moteslag } from '../rutine/mote.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import { arbeidshendelser } from './hendelser/arbeid.ts'
import { fravaershendelser } from './hendelser/fravaer.ts'
import { kartleggingshendelser } from './hendelser/kartlegging.ts'
import { livshendelser } from './hendelser/liv.ts'
import { planhendelser } from './hendelser/plan.ts'
import { stafetthendelser } from './hendelser/stafett.ts'
import { trinnhendelser } from './hendelser/trinn.ts'
import { utdragshendelser } from './hendelser/utdrag.ts'
import type { Inntak } from './inntak/skjema.ts'
import type { Grunnlag, Lagmedlem } from './kontekst.ts'
import type { Hendelse, PersonIRolle } from './konvolutt.ts'

/** Every event of the case itself. What a case has many of are processes, with events of their own. */
export const saksHendelser = {
  ...arbeidshendelser,
  ...kartleggingshendelser,
  ...planhendelser,
  ...trinnhendelser,
  ...stafetthendelser,
  ...livshendelser,
  ...fravaershendelser,
  ...utdragshendelser,
} as const
type Definisjoner = typeof saksHendelser

export type SakHendelseType = keyof Definisjoner
export type SakDataFor<T extends SakHendelseType> = z.infer<ReturnType<Definisjoner[T]['skjema']>>
export type SakHendelse = { [T in SakHendelseType]: Hendelse<T, SakDataFor<T>> }[SakHendelseType]

/**
 * Within one step of the case: one region telling the others, or a process telling the case. Nobody
 * can send these.
 */
export type InternHendelse = FraRegion | FraProsess | FraInntak
export type FraRegion = Hendelse<
  'intern.lukket' | 'intern.gjenaapnet' | 'intern.planIverksatt',
  Record<string, never>
>
/** The opening of a case that was running already, told to the regions. */
export type FraInntak = Hendelse<'intern.tattInn', Inntak>
export type FraProsess =
  | Hendelse<'intern.barnetHort' | 'intern.grunnlagBorte' | 'intern.medlemGatt', { om: string }>
  | Hendelse<'intern.fastKontakt', { om: string }>
  | Hendelse<'intern.grunnlagGitt', Grunnlag>
  | Hendelse<'intern.medlemKommet', Lagmedlem>
  | Hendelse<'intern.hjemmeAvtalt', { tider: Hjemmetid[] }>
  | Hendelse<'intern.hjemmeSlutt', { om: string }>
  | Hendelse<'intern.moteHoldt', { om: string; slag: Moteslag; med: Deltaker[] }>

/** The version of that event: since 2 it may say that the case was running already, and what was answered before. */
export const AAPNING_V = 2
/** Data of the event that opens a case. Ids, never names. */
export type Opprettet = {
  rutine: { id: string; versjon: string }
  barn: string
  enhet: string
  stafettholder: PersonIRolle
  /** Where the case was running before; since version 2. */
  tattInn?: Inntak
  /** What was answered of the child's absence before it had the case; since version 2. */
  svart?: Svart[]
}
export type SakOpprettet = Hendelse<'sak.opprettet', Opprettet>
