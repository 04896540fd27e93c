const to = (tall: number) => String(tall).padStart(2, '0')

/** The ISO date that it is on this machine at an instant. */
export const lokalDato = (tid: Date): string =>
  `${tid.getFullYear()}-${to(tid.getMonth() + 1)}-${to(tid.getDate())}`
