import type { FastifyBaseLogger } from 'fastify'
import type { Services } from '../api/context.ts'
import type { Klokkevakt } from '../frister/klokkevakt.ts'
import { ropUtForfalte } from '../frister/utrop.ts'
import { ryddKladder } from '../kladd/rydd.ts'
import { ryddPost } from '../post/rydd.ts'
import type { Utsending } from '../post/utsending.ts'
import { leggOppgavebrev } from '../varsel/brev.ts'
import { ryddVedlegg } from '../vedlegg/rydd.ts'
import type { Jobb } from './jobb.ts'

const SEKUND = 1000
const MINUTT = 60 * SEKUND

/** All that the server does by itself. */
export function alleJobber(
  { store, orkestrator, klokke }: Pick<Services, 'store' | 'orkestrator' | 'klokke'>,
  { holder }: Pick<Klokkevakt, 'holder'>,
  utsending: Pick<Utsending, 'runde' | 'sender'>,
  logg: Pick<FastifyBaseLogger, 'error'>,
): Jobb[] {
  const vedFeil = (sakId: string, feil: unknown) =>
    logg.error({ sakId, err: feil }, 'fristen kunne ikke ropes ut')
  /** What cannot be undone is done by a clock that is believed. */
  const medKlokka = (runde: () => Promise<number>) => async () => ((await holder()) ? runde() : 0)
  return [
    {
      navn: 'frister',
      mellomrom: MINUTT,
      kjor: medKlokka(() => ropUtForfalte(store, orkestrator, klokke, vedFeil)),
    },
    { navn: 'kladder', mellomrom: MINUTT, kjor: medKlokka(() => ryddKladder(store, klokke)) },
    {
      navn: 'usendte vedlegg',
      mellomrom: 60 * MINUTT,
      kjor: medKlokka(() => ryddVedlegg(store, klokke)),
    },
    {
      navn: 'oppgavebrev',
      mellomrom: MINUTT,
      kjor: async (signal) =>
        utsending.sender && (await holder()) ? leggOppgavebrev(store, klokke, signal) : 0,
    },
    { navn: 'post', mellomrom: 5 * SEKUND, kjor: utsending.runde },
    { navn: 'gammel post', mellomrom: 60 * MINUTT, kjor: medKlokka(() => ryddPost(store, klokke)) },
  ]
}
