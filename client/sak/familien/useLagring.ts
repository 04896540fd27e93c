import type { inferProcedureInput, inferProcedureOutput } from '@trpc/server'
import { useRef, useState } from 'react'
import type { AppRouter } from '../../../server/api/router.ts'
import { api, klient, queryClient } from '../../api.ts'
import { useSender } from '../../sending/useSender.ts'
import type { Json } from '../../skjema/jsonSchema.ts'

type Lagre = AppRouter['foresatt']['lagre']
type Inn = inferProcedureInput<Lagre>
type Svar = inferProcedureOutput<Lagre>

type Med = {
  /** The version that the form was opened with. */
  sett: string | null
  /** `sent`: the person had been told that it was not sent. */
  lagret: (data: Svar['data'], sent: boolean) => void
}

/**
 * Stores a guardian against the version that the sender has seen, until it is through, refused or
 * cancelled. What somebody else stored meanwhile comes as `nyere`, until one of the two is chosen.
 */
export function useLagring(sakId: string, { sett, lagret }: Med) {
  const [settNaa, settSett] = useState(sett)
  const [nyere, settNyere] = useState<Svar>()
  const [godtatt, settGodtatt] = useState(0)
  const sist = useRef<Inn>(null)
  const sender = useSender(
    async (inn: Inn, hvordan) => {
      const svar = await klient.foresatt.lagre.mutate(inn, hvordan)
      await Promise.all([
        queryClient.invalidateQueries(api.foresatt.til.queryFilter({ sakId })),
        queryClient.invalidateQueries(api.sak.hent.queryFilter({ sakId })),
      ])
      return svar
    },
    {
      tatt: (svar, sent) => {
        if (svar.outcome === 'nyere') settNyere(svar)
        else lagret(svar.data, sent)
      },
    },
  )
  function send(inn: Inn) {
    sist.current = inn
    settNyere(undefined)
    sender.send(inn)
  }
  return {
    sender,
    nyere,
    /** Grows when what the other stored was put in. */
    godtatt,
    // The form has held it against the very schema that the server will, but for what a new one is not asked.
    lagre: (id: string, data: Json) =>
      send({
        sakId,
        id,
        sett: settNaa,
        data: { til: null, ...(data as Partial<Inn['data']>) } as Inn['data'],
      }),
    godtaNyere: () => {
      settSett(nyere?.versjon ?? null)
      settNyere(undefined)
      settGodtatt((n) => n + 1)
    },
    lagreLikevel: () => {
      if (sist.current && nyere) send({ ...sist.current, sett: nyere.versjon })
    },
  }
}
