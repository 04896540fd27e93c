/** The same few days over and over, each time otherwise than they stood. */
export const dag = (nr: number) => ({
  dato: `2026-11-${String(2 + (nr % 4)).padStart(2, '0')}`,
  art: 'dokumentert',
  aarsak: 'sykdom',
  timer: 1 + (nr % 7),
})
