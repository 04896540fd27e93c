import { router } from '../api/trpc.ts'
import { maskin } from './maskin.ts'
import { vei } from './vei.ts'

export const tilstandRouter = router({ maskin, vei })
