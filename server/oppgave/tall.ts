import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { hvilke } from './hvilke.ts'

/** How much waits for me. */
export const tall = innlogget.query(({ ctx: { store, person, klokke } }) =>
  store.oppgaver.tell(hvilke(person, datoI(klokke()))),
)
