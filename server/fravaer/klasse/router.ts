import { router } from '../../api/trpc.ts'
import { barn } from './barn.ts'
import { blikk, settUka } from './blikk.ts'
import { idag } from './idag.ts'
import { angreKontakt, kontakt } from './kontakt.ts'
import { mine } from './mine.ts'
import { periode } from './periode.ts'

/** The absence of a class or a unit, as its teachers and leaders see it. */
export const klasseRouter = router({
  mine,
  idag,
  periode,
  barn,
  kontakt,
  angreKontakt,
  blikk,
  settUka,
})
