/** Minutes since midnight of a time written as HH:MM. */
export const minutter = (kl: string): number => Number(kl.slice(0, 2)) * 60 + Number(kl.slice(3))
