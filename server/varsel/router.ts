import { router } from '../api/trpc.ts'
import { hent } from './hent.ts'
import { sett } from './sett.ts'

export const varselRouter = router({ hent, sett })
