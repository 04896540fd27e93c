/** What can be stored as it came: JSON may write numbers that no number is, and nest without end. */
export const kanLagres = (verdi: unknown, dypest: number): boolean => {
  if (typeof verdi === 'number') return Number.isFinite(verdi)
  if (typeof verdi !== 'object' || verdi === null) return true
  return dypest > 0 && Object.values(verdi).every((del) => kanLagres(del, dypest - 1))
}
