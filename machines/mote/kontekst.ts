import type { Tjeneste } from '../roller.ts'
import type { Moteslag } from '../rutine/mote.ts'
import type { Part } from '../sak/part.ts'
import type { Onske } from './onsker.ts'
import type { Tid } from './tid.ts'

export type Passer = 'ja' | 'omMaaDe' | 'nei'
export type Moteform = 'fysisk' | 'digitalt' | 'begge'
/** What one of those who are asked has answered, for each of the times, and the instant at which. */
export type Svar = { deltaker: Part; svar: Record<string, Passer>; gitt?: string }

/**
 * A paragraph of the minutes, and the point of the agenda that it is about. Several in `ord`: written at the
 * same time, and nobody has chosen yet. `nr` counts what was written at the meeting.
 */
export type Avsnitt = {
  id: string
  punkt: string
  ord: { nr: number; av: string; tekst: string }[]
}
/** Whether somebody who is called in comes, and the instant at which they said so. */
export type Kommer = { deltaker: Part; svar: 'ja' | 'kanskje' | 'nei'; gitt?: string }

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
  /** Which rhythm it is one of, and its number there. */
  serie: { id: string; nr: number } | null
  /** Services that were asked and not called in, as consent had ended by then; absent where there are none. */
  uten?: Tjeneste[]
  /** To choose among; empty where the time was set at once. */
  tider: Tid[]
  svar: Svar[]
  tid: Tid | null
  /** Rises with each change of what was called in, so that a calendar knows the newest. */
  sekvens: number
  /** What the family wants to talk about; absent until somebody has said it. */
  onsker?: Onske[]
  avsnitt: Avsnitt[]
  skrevet: number
  /** What they answered to the time that stands. */
  kommer: Kommer[]
  avlyst: { dato: string; grunn: string } | null
  holdt: { dato: string; tilstede: Part[]; form: Moteform; referat: string } | null
}
