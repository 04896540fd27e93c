import type { nb } from './nb/index.ts'
import type { Spraak } from './spraak.ts'

/** The texts of the screens. Bokmål is the type: the others have exactly its keys. */
export type Tekster = typeof nb

declare module 'use-intl' {
  interface AppConfig {
    Locale: Spraak
    Messages: Tekster
  }
}
