import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { api } from '../../api.ts'
import { Importer } from './Importer.tsx'

/** The import, for those who may; others are led to the proposals. */
export function Importside() {
  const { data: meg } = useSuspenseQuery(api.okt.meg.queryOptions())
  return meg?.kan.importerFravaer ? <Importer /> : <Navigate to="/fravaer/forslag" replace />
}
