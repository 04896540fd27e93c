import { useSuspenseQuery } from '@tanstack/react-query'
import { api, queryClient } from '../../api.ts'
import type { JsonSchema } from '../../skjema/jsonSchema.ts'
import type { Overgang, Sak } from '../bruk.ts'
import type { Handling } from './overgang.ts'
import { finnOvergang } from './overgang.ts'

/** The forms that the plan and its draft are written in. */
export const PLANSKJEMA: readonly Handling[] = [
  { type: 'plan.utkastLagret' },
  { type: 'plan.iverksatt' },
]
export const EVALUERINGSSKJEMA: Handling = { type: 'plan.evaluert' }
export const MOTESKJEMA: Handling = { type: 'mote.foreslatt' }
/** All that an evaluation meeting may make. */
export const motehandlinger = (om: string): readonly Handling[] => [
  EVALUERINGSSKJEMA,
  { type: 'plan.utkastLagret' },
  { type: 'mote.holdt', om },
  MOTESKJEMA,
]

const medSkjema = (sakId: string, onsker: readonly Handling[]) =>
  api.sak.hent.queryOptions({
    sakId,
    skjema: onsker.map(({ type, om }) => ({ type, ...(om !== undefined && { om }) })),
  })

/** Fetches the forms of these transitions, so that the page that shows them need not wait. */
export const hentSkjema = (sakId: string, ...onsker: readonly Handling[]): Promise<Sak> =>
  queryClient.ensureQueryData(medSkjema(sakId, onsker))

/**
 * Gives the form of each of these transitions, as the case stands; undefined where it has no such
 * transition. Ask for the same as `hentSkjema` did.
 */
export function useSkjema(
  sakId: string,
  ...onsker: readonly Handling[]
): (handling: Handling) => JsonSchema | undefined {
  const { data } = useSuspenseQuery(medSkjema(sakId, onsker))
  return (handling) => finnOvergang(data, handling)?.skjema
}

/** Gives the form of each point of the present trinn's talk. */
export function useSamtaleskjema({
  id,
  samtale,
}: Pick<Sak, 'id' | 'samtale'>): (type: Overgang['type']) => JsonSchema | undefined {
  const { data } = useSuspenseQuery(medSkjema(id, samtale))
  return (type) => data.samtale.find((en) => en.type === type)?.skjema
}
