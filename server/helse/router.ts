import { router } from '../api/trpc.ts'
import { tom } from './tom.ts'

export const helseRouter = router({ tom })
