import { initTRPC } from '@trpc/server'
import type { RequestContext } from './context.ts'
import { StafettFeil } from './feil.ts'
import { feilFra } from './svar.ts'

const t = initTRPC.context<RequestContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error, input, ctx }) => {
    const feil = feilFra(error, {
      inn: input,
      spraak: ctx?.spraak ?? 'nb',
      requestId: ctx?.requestId ?? 'ukjent',
    })
    const { code, httpStatus, path } = shape.data
    return { code: shape.code, message: feil.kode, data: { code, httpStatus, path, stafett: feil } }
  },
})

export const { router } = t

/** For anybody, logged in or not. */
export const aapen = t.procedure

/**
 * For a logged-in person. Access to a case is a separate question, asked of
 * `tilgang/`: the functions of a case take its answer as an argument.
 */
export const innlogget = t.procedure.use(({ ctx, next }) => {
  if (!ctx.person) throw new StafettFeil({ kode: 'INGEN_TILGANG' }, 'UNAUTHORIZED')
  return next({ ctx: { ...ctx, person: ctx.person } })
})
