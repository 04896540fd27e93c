import { z } from 'zod'
import { TEKSTFILER } from '../../machines/tegnsett/grenser.ts'
import { innlogget } from '../api/trpc.ts'
import { utelater } from '../fravaer/advarsler.ts'
import { begrunn, kolonnenavn } from '../inntak/begrunn.ts'
import { lesPlanfil } from '../inntak/les.ts'

/**
 * Reads the rows of a plan out of a CSV file: those that can be read, and what is wrong with the other
 * lines. Writes nothing; a mutation because what a plan says does not belong in an address.
 */
export const planfil = innlogget
  .input(z.strictObject({ innhold: z.string().max(TEKSTFILER.plan) }))
  .mutation(async ({ ctx: { spraak }, input }) => {
    const { linjer, ukjente } = lesPlanfil(input.innhold)
    return {
      rader: linjer.flatMap((linje) => ('rad' in linje ? [linje.rad] : [])),
      feil: linjer.flatMap((linje) =>
        'feil' in linje
          ? linje.feil.map((en) => ({
              linje: linje.nr,
              felt: kolonnenavn(en.felt, spraak),
              grunn: begrunn(en, spraak),
            }))
          : [],
      ),
      merknad: ukjente && utelater(ukjente, spraak),
    }
  })
