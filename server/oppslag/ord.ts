import { z } from 'zod'
import { Spraak } from '../api/spraak.ts'
import { aapen } from '../api/trpc.ts'
import { tekster } from '../tekster/oversett.ts'

/** The words for codes that many screens show, in one language: for anybody, as one logs in by role. */
export const ord = aapen.input(z.strictObject({ spraak: Spraak })).query(({ input }) => {
  const { rolle, hendelse } = tekster[input.spraak]
  const { art, aarsak } = hendelse['fravaer.registrert'].valg
  return { rolle, art, aarsak }
})
