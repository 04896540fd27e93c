import type { Json } from './jsonSchema.ts'

type Felles = {
  tittel: string
  beskrivelse?: string
  paakrevd: boolean
  /** What is sent for a field that may be empty and is. */
  naarTom: 'utelat' | 'null' | 'tomTekst'
}

export type Alternativ = { verdi: Json; tittel: string; beskrivelse?: string }

export type Tekstfelt = Felles & {
  art: 'tekst'
  verdi: string
  minst: number
  maks: number
  monster?: string
}
/** A picture of the case, by its id; empty where none is chosen. */
export type Bildefelt = Felles & { art: 'bilde'; verdi: string }
export type Datofelt = Felles & { art: 'dato'; verdi: string; fra?: string; til?: string }
export type Tallfelt = Felles & {
  art: 'tall'
  verdi: string
  /** Whole numbers only. */
  helt: boolean
  minst: number
  /** Must be more than this, where the schema draws the line there. */
  over?: number
  maks: number
}
export type JaNeiFelt = Felles & { art: 'jaNei'; verdi: boolean | null }
export type Valgfelt = Felles & {
  art: 'valg'
  alternativer: readonly Alternativ[]
  valgt: number | null
}
export type Flervalgfelt = Felles & {
  art: 'flervalg'
  alternativer: readonly Alternativ[]
  valgt: readonly number[]
  minst: number
  maks: number
}
export type Objektfelt = Felles & {
  art: 'objekt'
  felter: readonly (readonly [string, Felt])[]
  /** How many of them must be filled in, whichever. */
  minst: number
}
export type Variantfelt = Felles & {
  art: 'variant'
  varianter: readonly Objektfelt[]
  valgt: number | null
}
export type Listefelt = Felles & {
  art: 'liste'
  nyRad: () => Felt
  rader: readonly { id: number; felt: Felt }[]
  minst: number
  maks: number
}
/** A value the schema has already decided: sent, never shown. */
export type FastFelt = Felles & { art: 'fast'; verdi: Json }

/** One field of a form, with what is filled in so far. */
export type Felt =
  | Tekstfelt
  | Bildefelt
  | Datofelt
  | Tallfelt
  | JaNeiFelt
  | Valgfelt
  | Flervalgfelt
  | Objektfelt
  | Variantfelt
  | Listefelt
  | FastFelt
