import { tabell } from '../db/tabell.ts'
import { app } from '../server/app.ts'
import { hjelp } from '../test/hjelp.ts'
import { borte } from './borte.ts'

export const side: unknown = [tabell, app, hjelp, borte]
