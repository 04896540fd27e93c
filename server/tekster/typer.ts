import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import type { Prosessnavn } from '../../machines/prosess/register.ts'
import type { SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { nb } from './nb/index.ts'

/** Every event of a history: those that can be sent, the one that opens a case, and a move of it. */
export type Sakshendelse = HendelseType | SakOpprettet['type'] | 'sak.overfort'

/** The machines that have states: the case's own, and those of the processes that it can hold. */
export type Maskinnavn = 'sak' | Prosessnavn

/** The words about one event: as something to do, as something done, and the form in between. */
export type Hendelsestekst = {
  tittel: string
  beskrivelse: string
  setning: string
  felt?: Record<string, string>
  /** The choices of its fields, but those whose words come from elsewhere (`ord`, Ordkilde). */
  valg?: Record<string, Record<string, string>>
  hjelp?: Record<string, string>
}

/** The domain's words. Bokmål is the type: the others have exactly its keys. */
export type Tekster = typeof nb

type Sti<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Sti<T[K]>}`
}[keyof T & string]

/** A text, by its path: `hendelse.barnet.hort.tittel`. */
export type Nokkel = Sti<Tekster>
