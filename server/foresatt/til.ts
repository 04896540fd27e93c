import { z } from 'zod'
import { Foresattdata } from '../../machines/familie/foresatt.ts'
import { innlogget } from '../api/trpc.ts'
import { merkMed } from '../tekster/skjema.ts'
import { kan } from '../tilgang/kan.ts'
import { sakforhold, tilLesing } from '../tilgang/sak.ts'
import { foresattord } from './ord.ts'
import { visForesatt, visKontakt } from './vis.ts'

const skjema = z.toJSONSchema(Foresattdata)

/**
 * The guardians of the case's child, also those who were: who they are and how to reach them, and, for
 * whoever may write here, the JSON Schema of what there is to know of one. Leaves a trace of its own.
 */
export const til = innlogget
  .input(z.strictObject({ sakId: z.string().min(1).max(100) }))
  .query(async ({ ctx: { store, person, klokke, spraak }, input: { sakId } }) => {
    const tilgang = await tilLesing({ store, hvem: person, sakId }, 'foresatte', klokke())
    const alle = await store.foresatte.til(tilgang.barn.id)
    const skrive = kan(person, { gjor: 'skrivSak', sak: sakforhold(tilgang) })
    return {
      foresatte: alle.map((en) => ({
        ...visForesatt(en, spraak),
        ...visKontakt(en, spraak),
        versjon: en.versjon,
        data: en.data,
      })),
      skjema: skrive ? merkMed(foresattord(spraak), skjema) : null,
    }
  })
