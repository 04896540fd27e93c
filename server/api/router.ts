import { avstemningRouter } from '../avstemning/router.ts'
import { folkRouter } from '../folk/router.ts'
import { foresattRouter } from '../foresatt/router.ts'
import { fravaerRouter } from '../fravaer/router.ts'
import { helseRouter } from '../helse/router.ts'
import { idagRouter } from '../idag/router.ts'
import { kalenderRouter } from '../kalender/router.ts'
import { kladdRouter } from '../kladd/router.ts'
import { moteRouter } from '../mote/router.ts'
import { oktRouter } from '../okt/router.ts'
import { oppgaveRouter } from '../oppgave/router.ts'
import { oppslagRouter } from '../oppslag/router.ts'
import { postRouter } from '../post/router.ts'
import { sakRouter } from '../sak/router.ts'
import { tilbakemeldingRouter } from '../tilbakemelding/router.ts'
import { tilstandRouter } from '../tilstand/router.ts'
import { varselRouter } from '../varsel/router.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  okt: oktRouter,
  helse: helseRouter,
  oppslag: oppslagRouter,
  sak: sakRouter,
  fravaer: fravaerRouter,
  foresatt: foresattRouter,
  folk: folkRouter,
  idag: idagRouter,
  tilstand: tilstandRouter,
  kladd: kladdRouter,
  post: postRouter,
  mote: moteRouter,
  kalender: kalenderRouter,
  avstemning: avstemningRouter,
  oppgave: oppgaveRouter,
  tilbakemelding: tilbakemeldingRouter,
  varsel: varselRouter,
})
export type AppRouter = typeof appRouter
