import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { erSynlig } from '../tilgang/sak.ts'

const Onske = z.strictObject({ sakId: z.string().min(1).max(100).optional() })

/**
 * Live updates: tells that a case within sight has a new version, one case or all of them. Only
 * that; the screen asks for the rest, through the policy and its trace.
 */
export const folg = innlogget.input(Onske).subscription(async function* ({ ctx, input, signal }) {
  const { store, meldinger, person } = ctx
  for await (const { sakId, versjon, hendelser } of meldinger.lytt(
    signal ?? new AbortController().signal,
  )) {
    if (input.sakId && input.sakId !== sakId) continue
    if (!(await erSynlig({ store, hvem: person, sakId }))) continue
    yield { sakId, versjon, hendelser }
  }
})
