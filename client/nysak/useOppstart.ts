import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { inferProcedureInput } from '@trpc/server'
import { useRef } from 'react'
import type { AppRouter } from '../../server/api/router.ts'
import { api } from '../api.ts'
import { nyId } from '../id.ts'

export type Oppstartvalg = Omit<inferProcedureInput<AppRouter['sak']['opprett']>, 'kommandoId'>

/** Opens the case and goes to it. The same choices sent again are the same command. */
export function useOppstart(onStartet: () => void) {
  const queryClient = useQueryClient()
  const naviger = useNavigate()
  const kommando = useRef({ avtrykk: '', id: '' })
  const mutasjon = useMutation(
    api.sak.opprett.mutationOptions({
      onSuccess: async ({ sakId }) => {
        void queryClient.invalidateQueries({ queryKey: api.sak.list.pathKey() })
        void queryClient.invalidateQueries({ queryKey: api.oppslag.pathKey() })
        void queryClient.invalidateQueries({ queryKey: api.fravaer.pathKey() })
        await naviger({ to: '/sak/$id', params: { id: sakId }, replace: true })
        onStartet()
      },
    }),
  )
  function start(valg: Oppstartvalg) {
    const avtrykk = JSON.stringify(valg)
    if (kommando.current.avtrykk !== avtrykk) {
      kommando.current = { avtrykk, id: nyId() }
    }
    mutasjon.mutate({ ...valg, kommandoId: kommando.current.id })
  }
  return { start, sender: mutasjon.isPending, feil: mutasjon.error }
}
