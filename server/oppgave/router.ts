import { router } from '../api/trpc.ts'
import { mine } from './mine.ts'
import { tall } from './tall.ts'

export const oppgaveRouter = router({ mine, tall })
