import { router } from '../api/trpc.ts'
import { bilde } from './bilde.ts'

export const tilstandRouter = router({ bilde })
