export const spraakene = ['nb', 'nn', 'en'] as const
export type Spraak = (typeof spraakene)[number]
