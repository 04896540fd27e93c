const VEKTER = [3, 2, 7, 6, 5, 4, 3, 2]

/** Whether nine digits are a number that a unit can have been given: the last is counted from the others (mod 11). */
export function erOrganisasjonsnummer(siffer: string): boolean {
  if (!/^\d{9}$/.test(siffer)) return false
  const sum = VEKTER.reduce((s, vekt, i) => s + vekt * Number(siffer[i]), 0)
  return (11 - (sum % 11)) % 11 === Number(siffer[8])
}
