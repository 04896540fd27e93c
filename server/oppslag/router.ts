import { router } from '../api/trpc.ts'
import { enheter } from './enheter.ts'
import { finnBarn } from './finnBarn.ts'
import { kandidater } from './kandidater.ts'
import { ord } from './ord.ts'
import { rutine } from './rutine.ts'

export const oppslagRouter = router({ enheter, finnBarn, kandidater, ord, rutine })
