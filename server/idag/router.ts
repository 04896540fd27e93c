import { router } from '../api/trpc.ts'
import { enheter } from './enheter.ts'
import { forfalte } from './forfalte.ts'
import { holdere } from './holdere.ts'
import { minn } from './minn.ts'

export const idagRouter = router({ forfalte, holdere, enheter, minn })
