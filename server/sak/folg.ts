import { z } from 'zod'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { erSynlig } from '../tilgang/sak.ts'

const Onske = z.strictObject({ sakId: z.string().min(1).max(100).optional() })

/**
 * Live updates: tells that a case within sight has a new version, one case or all of them. Only
 * that; the screen asks for the rest, through the policy and its trace. Ends with the login.
 */
export const folg = innlogget.input(Onske).subscription(async function* ({ ctx, input, signal }) {
  const { store, meldinger, person } = ctx
  const slutt = signal ?? new AbortController().signal
  for await (const { sakId, versjon, hendelser } of meldinger.lytt(person.id, slutt)) {
    if (input.sakId && input.sakId !== sakId) continue
    const hvem = await ctx.hvemNaa()
    if (!hvem) throw new StafettFeil({ kode: 'INGEN_TILGANG' }, 'UNAUTHORIZED')
    if (!(await erSynlig({ store, hvem, sakId }))) continue
    yield { sakId, versjon, hendelser }
  }
})
