import type { Kladdstatus } from './kladdMaskin.ts'

/** Whether it is kept anywhere but on the screen. */
export const erTrygg = (status: Kladdstatus): boolean =>
  status === 'lagret' || status === 'paaEnheten'
