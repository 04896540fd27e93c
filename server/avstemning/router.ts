import { router } from '../api/trpc.ts'
import { hent } from './hent.ts'
import { svar } from './svar.ts'
import { taOpp } from './taOpp.ts'

export const avstemningRouter = router({ hent, svar, taOpp })
