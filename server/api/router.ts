import { helseRouter } from '../helse/router.ts'
import { oktRouter } from '../okt/router.ts'
import { router } from './trpc.ts'

export const appRouter = router({ okt: oktRouter, helse: helseRouter })
export type AppRouter = typeof appRouter
