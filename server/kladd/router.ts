import { router } from '../api/trpc.ts'
import { hent } from './hent.ts'
import { lagre } from './lagre.ts'
import { mine } from './mine.ts'
import { slett } from './slett.ts'

export const kladdRouter = router({ hent, lagre, mine, slett })
