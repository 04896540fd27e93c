import { router } from '../api/trpc.ts'
import { hent } from './hent.ts'
import { svar } from './svar.ts'

export const avstemningRouter = router({ hent, svar })
