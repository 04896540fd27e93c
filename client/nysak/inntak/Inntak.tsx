import { useSuspenseQuery } from '@tanstack/react-query'
import type { inferProcedureOutput } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'
import { api } from '../../api.ts'
import { Inntaksskjema } from './Inntaksskjema.tsx'

type Barn = inferProcedureOutput<AppRouter['oppslag']['kandidater']>['barn']
type Props = {
  barn: Pick<Barn, 'id' | 'fornavn'>
  /** `sent`: the person had been told that it was not sent; nothing may move under their hands then. */
  onTattInn: (sakId: string, sent: boolean) => void
}

/** A case that was running already: what is asked of it is the child's routine's own. */
export function Inntak({ barn, onTattInn }: Props) {
  const { data } = useSuspenseQuery(api.oppslag.inntak.queryOptions({ barnId: barn.id }))
  return <Inntaksskjema barn={barn} oppsett={data} onTattInn={onTattInn} />
}
