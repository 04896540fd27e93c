import type { Moteslag } from '../rutine/mote.ts'
import type { Part } from '../sak/part.ts'
import type { Tid } from './tid.ts'

export type Passer = 'ja' | 'omMaaDe' | 'nei'
export type Moteform = 'fysisk' | 'digitalt' | 'begge'
/** What one of those who are asked has answered, for each of the times. */
export type Svar = { deltaker: Part; svar: Record<string, Passer> }

/** The memory of one meeting. Plain JSON; ids, never names. */
export type MoteKontekst = {
  slag: Moteslag
  kaltInnAv: string
  foreslatt: string
  /** Everybody who is asked. Nobody changes place in it: a link says which of them it is for. */
  hvem: Part[]
  form: Moteform
  sted: string | null
  tolk: boolean
  /** To choose among; empty where the time was set at once. */
  tider: Tid[]
  svar: Svar[]
  tid: Tid | null
  /** Rises with each change of what was called in, so that a calendar knows the newest. */
  sekvens: number
  avlyst: { dato: string; grunn: string } | null
  holdt: { dato: string; tilstede: Part[]; form: Moteform; referat: string } | null
}
