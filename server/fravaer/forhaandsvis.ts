import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { begrunn } from './grunner.ts'
import { importomfang } from './omfang.ts'
import { lagOppdrag } from './oppdrag.ts'
import { vurder } from './vurder.ts'

/**
 * Says line by line what importing a file would do. Writes nothing; a mutation only because a
 * whole file does not fit in an address.
 */
export const forhaandsvis = innlogget
  .input(z.strictObject({ innhold: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const oppdrag = await lagOppdrag(ctx, importomfang(ctx.person))
    const vurdert = await vurder(oppdrag, input.innhold)
    const linjer = vurdert.map(({ barn, ...linje }) => ({
      nr: linje.nr,
      status: linje.status,
      ...(barn && {
        barn: { fornavn: barn.fornavn, etternavn: barn.etternavn, gruppe: barn.gruppe },
      }),
      ...(linje.status === 'feil'
        ? {
            feil: linje.feil.map(({ felt, ...hva }) => ({
              felt,
              grunn: begrunn(hva, ctx.spraak),
            })),
          }
        : { rad: linje.rad }),
    }))
    const antall = { ny: 0, endret: 0, uendret: 0, feil: 0 }
    for (const { status } of vurdert) antall[status] += 1
    return { linjer, antall }
  })
