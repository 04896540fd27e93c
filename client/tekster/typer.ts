import type { nb } from './nb/index.ts'
import type { Spraak } from './spraak.ts'

/** The texts of the screens. Bokmål is the type: the others have exactly its keys. */
export type Tekster = typeof nb

/** The part that bokmål has here, in another language. */
export type Samme<D> = {
  [K in keyof D & keyof Tekster]: Pick<Tekster[K], keyof D[K] & keyof Tekster[K]>
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: Spraak
    Messages: Tekster
  }
}
