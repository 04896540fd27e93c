import { router } from '../api/trpc.ts'
import { etter } from './etter.ts'
import { lenker } from './lenker.ts'
import { opptatt } from './opptatt.ts'
import { syn } from './syn.ts'
import { utenEpost } from './utenEpost.ts'

export const moteRouter = router({ etter, lenker, opptatt, syn, utenEpost })
