import { router } from '../api/trpc.ts'
import { demobrukere } from './demobrukere.ts'
import { loggInn } from './loggInn.ts'
import { loggUt } from './loggUt.ts'
import { meg } from './meg.ts'
import { settSpraak } from './settSpraak.ts'

export const oktRouter = router({ demobrukere, loggInn, loggUt, meg, settSpraak })
