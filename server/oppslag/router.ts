import { router } from '../api/trpc.ts'
import { enheter } from './enheter.ts'
import { finn } from './finn.ts'
import { finnBarn } from './finnBarn.ts'
import { inntak } from './inntak.ts'
import { kandidater } from './kandidater.ts'
import { ord } from './ord.ts'
import { planfil } from './planfil.ts'
import { rutine } from './rutine.ts'
import { utdrag } from './utdrag.ts'

export const oppslagRouter = router({
  enheter,
  finn,
  finnBarn,
  inntak,
  kandidater,
  ord,
  planfil,
  rutine,
  utdrag,
})
