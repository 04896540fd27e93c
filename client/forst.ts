import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { AppRouter } from '../server/api/router.ts'

type Svar = { result?: { data: unknown } }
type Forst = { sporsmal: [sti: string, inndata?: unknown][]; svar: Promise<Svar[]> }

declare global {
  interface Window {
    /** What the page asked for while the program was on its way (`skall/start.js`). */
    stafettForst?: Forst
  }
}

/** Takes out the answer that is on its way for this question. */
function ta(sti: string, inndata: unknown): Promise<Svar | undefined> | undefined {
  const { sporsmal, svar } = window.stafettForst ?? {}
  const sokt = JSON.stringify([sti, inndata])
  const nr = sporsmal?.findIndex((ett) => JSON.stringify([ett[0], ett[1]]) === sokt) ?? -1
  if (!sporsmal || nr < 0) return undefined
  sporsmal[nr] = ['']
  return svar?.then((alle) => alle[nr])
}

/** What has not been asked for by now was for another page, or another language. */
export const glemForst = (): void => {
  window.stafettForst = undefined
}

/** Answers, once each, with what the page asked for beforehand. What was refused then is asked anew. */
export const forstLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    const underveis = ta(op.path, op.input)
    if (!underveis) return next(op)
    return observable((mottaker) => {
      let slutt = () => {}
      let avbrutt = false
      void underveis.then((svar) => {
        if (avbrutt) return
        if (svar?.result) {
          mottaker.next({ result: { type: 'data', data: svar.result.data } })
          mottaker.complete()
        } else slutt = next(op).subscribe(mottaker).unsubscribe
      })
      return () => {
        avbrutt = true
        slutt()
      }
    })
  }
