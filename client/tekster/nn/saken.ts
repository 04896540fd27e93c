import type { saken as nb } from '../nb/saken.ts'
import type { Samme } from '../typer.ts'
import { plan } from './plan.ts'
import { sak } from './sak.ts'

export const saken: Samme<typeof nb> = { plan, sak }
