import { useMachine } from '@xstate/react'
import { fromPromise } from 'xstate'
import { lesTekst } from '../../../machines/tegnsett/lesTekst.ts'
import { proveord } from '../../../machines/tegnsett/proveord.ts'
import { klient, queryClient } from '../../api.ts'
import type { Lesning, Lest, Skriving } from './folkemaskin.ts'
import { folkemaskin } from './folkemaskin.ts'
import type { Skrevet, Slag } from './svar.ts'

/** Reads the letters of a file and asks the server what bringing it in would do. */
async function lesFil({ kilde, slag, alle, som }: Lesning): Promise<Lest> {
  if (!kilde) throw new Error('no file was chosen')
  const bytes = new Uint8Array(await kilde.innhold.arrayBuffer())
  const lest = lesTekst(bytes, som)
  if (lest.outcome !== 'tekst') return lest
  const fil = { slag, innhold: lest.tekst, alle }
  return {
    outcome: 'lest',
    fil,
    svar: await klient.folk.forhaandsvis.mutate(fil),
    gjettet: lest.gjettet && { som: lest.gjettet, ord: proveord(bytes) },
  }
}

async function skrivBolk({ fil, uten }: Skriving): Promise<Skrevet> {
  if (!fil) throw new Error('no file was read')
  const skrevet = await klient.folk.importer.mutate({ ...fil, uten })
  // Units, people and names may stand on any page.
  if (skrevet.igjen === 0) void queryClient.invalidateQueries()
  return skrevet
}

const koblet = folkemaskin.provide({
  actors: {
    les: fromPromise<Lest, Lesning>(({ input }) => lesFil(input)),
    skriv: fromPromise<Skrevet, Skriving>(({ input }) => skrivBolk(input)),
  },
})

/** The import on this screen, joined to the server. */
export function useFolkeimport(slag: Slag) {
  const [tilstand, send] = useMachine(koblet, { input: { slag } })
  return { tilstand, send }
}
