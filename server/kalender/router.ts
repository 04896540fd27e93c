import { router } from '../api/trpc.ts'
import { lag, min, slutt } from './min.ts'

export const kalenderRouter = router({ min, lag, slutt })
