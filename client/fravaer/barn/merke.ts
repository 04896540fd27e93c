import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'

/** How a day is drawn: each has its letter and its shape, so that no colour is needed to tell them apart. */
export const MERKER = ['udokumentert', 'dokumentert', 'timer', 'forsent'] as const
export type Merke = (typeof MERKER)[number]

export const merke = ({ art, timer, forsent }: Fravaersdag): Merke => {
  if (timer === null) return art
  return forsent === undefined ? 'timer' : 'forsent'
}
