import { router } from '../api/trpc.ts'
import { lenker } from './lenker.ts'

export const moteRouter = router({ lenker })
