/** A choice that was made in an event's form, still without its words: those are put on at the edge. */
export type Valg = { valg: { type: string; felt: string; verdi: string } }
/** What a field of an event's form is called, still without its words. */
export type Feltnavn = { feltnavn: { type: string; felt: string } }

export const valgt = (type: string, felt: string, verdi: string): Valg => ({
  valg: { type, felt, verdi },
})
export const feltnavn = (type: string, felt: string): Feltnavn => ({ feltnavn: { type, felt } })
