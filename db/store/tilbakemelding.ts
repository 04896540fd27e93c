import type { Ansikt, Svargruppe } from '../../machines/tilbakemelding/svar.ts'

/** Whose answers are counted together: never across two of these. */
export type Svarbunke = { enhetId: string; termin: string; gruppe: Svargruppe }

/** `merke` tells one child's meetings from another's. */
export type NyTilbakemelding = Svarbunke & { svar: Ansikt; merke: string }

/** `fra` is how many children's meetings they came from. */
export type Svartall = Svarbunke & { fra: number; antall: Partial<Record<Ansikt, number>> }

/** What those at meetings thought of them, in numbers. No part of any case. */
export type TilbakemeldingStore = {
  /**
   * Counts an answer that was given by a link, which is good until `til`. Answers false, and counts
   * nothing, where the link has been used. Links that ran out before `idag` are forgotten.
   */
  tell(ny: NyTilbakemelding, lenke: { id: string; til: string }, idag: string): Promise<boolean>
  erBrukt(lenke: string): Promise<boolean>
  /** Of these units, in the half-years before `foer`. */
  les(enheter: readonly string[], foer: string): Promise<Svartall[]>
}
