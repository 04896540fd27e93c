import { api, queryClient } from '../api.ts'
import { rutinen } from './bruk.ts'

/** Fetches the routine that a case goes by, so that the page that shows it need not wait. */
export async function hentRutine(sakId: string): Promise<void> {
  const sak = await queryClient.ensureQueryData(api.sak.hent.queryOptions({ sakId }))
  await queryClient.prefetchQuery(rutinen(sak))
}
