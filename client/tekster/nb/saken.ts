import { plan } from './plan.ts'
import { sak } from './sak.ts'

/** What the page of a case says. */
export const saken = { plan, sak }
