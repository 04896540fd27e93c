import { z } from 'zod'
import { StafettFeil } from '../api/feil.ts'
import { aapen } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { lesLenke } from './lenke.ts'

/**
 * In which words whoever holds a link is asked, and in which language, where we have theirs.
 * @throws {StafettFeil} FINNES_IKKE where it is no link of ours, has been used or has run out: the same
 *   whichever it is
 */
export const hent = aapen
  .input(z.strictObject({ lenke: z.string().max(1000) }))
  .query(async ({ ctx: { store, klokke }, input }) => {
    const lenke = await lesLenke(store, input.lenke, datoI(klokke()))
    if (!lenke) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    return { gruppe: lenke.gruppe, spraak: lenke.spraak }
  })
