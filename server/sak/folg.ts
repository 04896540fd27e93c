import { z } from 'zod'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'

const Onske = z.strictObject({ sakId: z.string().min(1).max(100).optional() })

/**
 * Live updates: tells that a case within sight has a new version, one case or all of them. Only
 * that; the screen asks for the rest, through the policy and its trace. Ends with the login.
 */
export const folg = innlogget.input(Onske).subscription(async function* ({ ctx, input, signal }) {
  const { meldinger, innsyn, person } = ctx
  const slutt = signal ?? new AbortController().signal
  for await (const melding of meldinger.lytt({ hvem: person.id, ...input }, slutt)) {
    if (!(await innsyn.ser(person.id, melding))) continue
    if (!(await ctx.oktGjelder())) throw new StafettFeil({ kode: 'INGEN_TILGANG' }, 'UNAUTHORIZED')
    yield melding
  }
})
