import type { HendelseType, SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { nb } from './nb/index.ts'

export type Sakshendelse = HendelseType | SakOpprettet['type']

/** The words about one event: as something to do, as something done, and the form in between. */
export type Hendelsestekst = {
  tittel: string
  beskrivelse: string
  setning: string
  felt?: Record<string, string>
  hjelp?: Record<string, string>
}

/** The domain's words. Bokmål is the type: the others have exactly its keys. */
export type Tekster = typeof nb

type Sti<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Sti<T[K]>}`
}[keyof T & string]

/** A text, by its path: `hendelse.barnet.hort.tittel`. */
export type Nokkel = Sti<Tekster>
