/** A choice that was made in an event's form, still without its words: those are put on at the edge. */
export type Valg = { valg: { type: string; felt: string; verdi: string } }

export const valgt = (type: string, felt: string, verdi: string): Valg => ({
  valg: { type, felt, verdi },
})
