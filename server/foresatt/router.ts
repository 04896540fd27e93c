import { router } from '../api/trpc.ts'
import { lagre } from './lagre.ts'
import { til } from './til.ts'

export const foresattRouter = router({ til, lagre })
