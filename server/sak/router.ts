import { router } from '../api/trpc.ts'
import { bytter } from './bytter.ts'
import { folg } from './folg.ts'
import { hent } from './hent.ts'
import { historikk } from './historikk.ts'
import { list } from './list.ts'
import { opprett } from './opprett.ts'
import { send } from './send.ts'
import { sendSamlet } from './sendSamlet.ts'
import { utvikling } from './utvikling.ts'

export const sakRouter = router({
  list,
  hent,
  opprett,
  send,
  sendSamlet,
  historikk,
  utvikling,
  bytter,
  folg,
})
