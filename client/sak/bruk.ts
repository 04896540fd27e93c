import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../server/api/router.ts'
import { api } from '../api.ts'

type Svar = inferRouterOutputs<AppRouter>

/** A case as the server tells it. */
export type Sak = Svar['sak']['hent']
/** A transition that the case has now, with what is missing for it and the schema of its data. */
export type Overgang = Sak['overganger'][number]

const rute = getRouteApi('/innlogget/sak/$id')

/** The case of the address. */
export function useSak(): Sak {
  const { id } = rute.useParams()
  return useSuspenseQuery(api.sak.hent.queryOptions({ sakId: id })).data
}

/** Asks for the case's version of the routine, in the reader's language. */
export const rutinen = ({ rutine: { id, versjon } }: Pick<Sak, 'rutine'>) =>
  api.oppslag.rutine.queryOptions({ id, versjon })

/** The case's version of the routine, in the reader's language. */
export function useRutine(sak: Pick<Sak, 'rutine'>): Svar['oppslag']['rutine'] {
  return useSuspenseQuery(rutinen(sak)).data
}
