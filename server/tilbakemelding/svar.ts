import { z } from 'zod'
import { terminAv } from '../../machines/kalender/termin.ts'
import { ANSIKTER } from '../../machines/tilbakemelding/svar.ts'
import { StafettFeil } from '../api/feil.ts'
import { aapen } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { lesLenke, merkeI } from './lenke.ts'

/**
 * Counts an answer, once for each link. It counts in the half-year in which it is given.
 * @throws {StafettFeil} FINNES_IKKE as `hent`
 */
export const svar = aapen
  .input(z.strictObject({ lenke: z.string().max(1000), svar: z.enum(ANSIKTER) }))
  .mutation(async ({ ctx: { store, klokke }, input }) => {
    const idag = datoI(klokke())
    const lenke = await lesLenke(store, input.lenke, idag)
    if (!lenke) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const { enhetId, gruppe, id, til } = lenke
    const termin = terminAv(idag)
    const merke = await merkeI(store, lenke, termin)
    const ny = { enhetId, termin, gruppe, svar: input.svar, merke }
    const talt = await store.tilbakemelding.tell(ny, { id, til }, idag)
    if (!talt) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    return null
  })
