import { queryOptions } from '@tanstack/react-query'
import { api, klient } from '../../api.ts'

/** The way that a case has walked. Its key lies under that of `sak.historikk`: it is old when that is. */
export const gaattVei = (sakId: string) =>
  queryOptions({
    queryKey: [...api.sak.historikk.pathKey(), 'vei', sakId],
    queryFn: ({ signal }) => klient.tilstand.vei.query({ sakId }, { signal }),
  })
