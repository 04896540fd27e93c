import { router } from '../api/trpc.ts'
import { kasse } from './kasse.ts'

export const postRouter = router({ kasse })
