import type { Felt, Objektfelt, Variantfelt } from './felt.ts'

/** What was chosen under one kind, where the other asks the same and nothing is chosen there yet. */
const arv = (felt: Felt, fra: Felt | undefined): Felt =>
  felt.art === 'valg' &&
  felt.valgt === null &&
  fra?.art === 'valg' &&
  fra.alternativer.length === felt.alternativer.length &&
  felt.alternativer.every(({ verdi }, nr) => verdi === fra.alternativer[nr]?.verdi)
    ? { ...felt, valgt: fra.valgt }
    : felt

const medArv = (til: Objektfelt, fra: Objektfelt): Objektfelt => {
  const skrevet = new Map(fra.felter)
  return { ...til, felter: til.felter.map(([navn, felt]) => [navn, arv(felt, skrevet.get(navn))]) }
}

/** The form when another kind is chosen: what both ask is not asked twice. */
export const velgVariant = (felt: Variantfelt, valgt: number): Variantfelt => {
  const fra = felt.valgt === null ? undefined : felt.varianter[felt.valgt]
  return {
    ...felt,
    valgt,
    varianter: felt.varianter.map((en, nr) => (nr === valgt && fra ? medArv(en, fra) : en)),
  }
}
