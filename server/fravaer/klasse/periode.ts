import { z } from 'zod'
import type { Tidsrom } from '../../../machines/fravaer/utvikling.ts'
import { mandagI } from '../../../machines/kalender/dato.ts'
import { terminensStart } from '../../../machines/kalender/termin.ts'
import { innlogget } from '../../api/trpc.ts'
import { datoI } from '../../klokke.ts'
import { finnKlasse, KlasseValg } from './finnKlasse.ts'
import { tabell } from './tabell.ts'

const BEGYNNER = { uke: mandagI, termin: terminensStart }

/**
 * The absence of a class this week, or this half-year, as far as it has come.
 * @throws {StafettFeil} FINNES_IKKE where the class is out of reach, or not there
 */
export const periode = innlogget
  .input(z.strictObject({ klasse: KlasseValg, tid: z.enum(['uke', 'termin']) }))
  .query(async ({ ctx, input }) => {
    const idag = datoI(ctx.klokke())
    const klasse = await finnKlasse(ctx.store, ctx.person, input.klasse, idag)
    const tid: Tidsrom = { fra: BEGYNNER[input.tid](idag), til: idag }
    return tabell({ ...ctx, idag, klasse }, tid)
  })
