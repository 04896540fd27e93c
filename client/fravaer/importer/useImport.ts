import { useMachine } from '@xstate/react'
import { fromPromise } from 'xstate'
import { api, klient, queryClient } from '../../api.ts'
import type { Bolk, Lesning, Lest } from './importMaskin.ts'
import { importMaskin } from './importMaskin.ts'
import { lesFil } from './lesFil.ts'
import type { Regnskap } from './svar.ts'

const koblet = importMaskin.provide({
  actors: {
    les: fromPromise<Lest, Lesning>(async ({ input: { kilde, som } }) => {
      if (!kilde) throw new Error('no file was chosen')
      return lesFil(kilde, som)
    }),
    skriv: fromPromise<Regnskap, Bolk>(async ({ input }) => {
      const regnskap = await klient.fravaer.importer.mutate(input)
      void queryClient.invalidateQueries({ queryKey: api.fravaer.pathKey() })
      void queryClient.invalidateQueries({ queryKey: api.sak.pathKey() })
      return regnskap
    }),
  },
})

/** The import on this screen, joined to the server. */
export function useImport() {
  const [tilstand, send] = useMachine(koblet)
  return { tilstand, send }
}
