import { router } from '../api/trpc.ts'
import { lenker } from './lenker.ts'
import { utenEpost } from './utenEpost.ts'

export const moteRouter = router({ lenker, utenEpost })
