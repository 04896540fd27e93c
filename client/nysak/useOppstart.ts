import { useQueryClient } from '@tanstack/react-query'
import type { inferProcedureInput } from '@trpc/server'
import type { AppRouter } from '../../server/api/router.ts'
import { api, klient } from '../api.ts'
import type { Sendekladd } from '../sending/useKommandoId.ts'
import { useKommandoId } from '../sending/useKommandoId.ts'
import { useSender } from '../sending/useSender.ts'

type Oppstart = inferProcedureInput<AppRouter['sak']['opprett']>
type Oppstartvalg = Omit<Oppstart, 'kommandoId'>

/** Opens the case, and tells which it is. The same choices sent again are the same command. */
export function useOppstart(kladd: Sendekladd, onStartet: (sakId: string, sent: boolean) => void) {
  const queryClient = useQueryClient()
  const kommandoId = useKommandoId(kladd)
  const sender = useSender(
    async (valg: Oppstart, hvordan) => {
      const svar = await klient.sak.opprett.mutate(valg, hvordan)
      kladd.glem(valg.kommandoId)
      void queryClient.invalidateQueries({ queryKey: api.sak.list.pathKey() })
      void queryClient.invalidateQueries({ queryKey: api.oppslag.pathKey() })
      void queryClient.invalidateQueries({ queryKey: api.fravaer.pathKey() })
      return svar
    },
    { tatt: ({ sakId }, sent) => onStartet(sakId, sent) },
  )
  return {
    ...sender,
    start: (valg: Oppstartvalg) => sender.send({ ...valg, kommandoId: kommandoId(valg) }),
  }
}
