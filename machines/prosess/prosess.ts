import type { AnyStateMachine } from 'xstate'
import type { Rutine } from '../rutine/skjema.ts'
import type { Frist } from '../sak/frister.ts'
import type { FraProsess } from '../sak/hendelser.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import type { Kravet, KravParams } from '../sak/krav/params.ts'
import type { Hendelsesdefinisjon } from './definisjon.ts'
import type { Oppgave } from './oppgave.ts'
import type { Upcastere } from './upcast.ts'

/**
 * What a case has many of: a small machine of its own, with everything that belongs to it. A new kind
 * is a folder that exports one of these, and a line in the register. `K` is its memory.
 */
export type Prosess<K = unknown> = {
  navn: string
  hendelser: Readonly<Record<string, Hendelsesdefinisjon>>
  /** The event that begins one, and what that requires of the case. It is the machine's input. */
  begynner: { type: string; krav: KravParams }
  maskin(rutine: Rutine): AnyStateMachine
  upcastere: Upcastere
  /** The dates on which somebody must act, read off where it stands and where the case stands. */
  frister(rutine: Rutine, egen: K, sak: SakKontekst): Frist[]
  /** Who does what in it, where its dates do not all wait for whoever holds the relay. */
  oppgaver?(rutine: Rutine, egen: K, sak: SakKontekst): Oppgave[]
  /** What the case is told of an event, in the same step, by the memory that it left; null where no rule of the case asks. */
  tilSaken(hendelse: Hendelse, egen: K): FraProsess | null
  /** The persons that a message of its machine goes to, beside those whom the case names. */
  mottakere(til: string, egen: K): readonly string[]
  /** Everybody whom its summary names. */
  personer(egen: K): string[]
  /** The pictures that it holds, by id; where absent, it never holds any. */
  vedlegg?(egen: K): readonly string[]
  /** The requirements of the case that an event of it brings about. */
  vei: Readonly<Partial<Record<Kravet, string>>>
  /** What may be shown of it. Ids of persons, never names; words are put on it at the edge. */
  sammendrag(egen: K): object
}
