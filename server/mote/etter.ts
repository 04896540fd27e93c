import { z } from 'zod'
import { etterEvaluering } from '../../machines/forlop/etterEvaluering.ts'
import { maalI } from '../api/maal.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI, klokkaI } from '../klokke.ts'
import { somAktor } from '../sak/kommando.ts'
import { mangelviser } from '../sak/visning/mangler.ts'
import { tilSkriving } from '../tilgang/sak.ts'

/**
 * What whoever leads an evaluation meeting would lack to carry out what is decided there, by each step that
 * may come of it: told before anybody has said anything.
 * @throws {StafettFeil} FINNES_IKKE where the case is out of sight, INGEN_TILGANG for whoever may only read it
 */
export const etter = innlogget
  .input(z.strictObject({ sakId: z.string().min(1).max(100) }))
  .query(async ({ ctx: { store, orkestrator, person, klokke, spraak }, input: { sakId } }) => {
    const { lagret } = await tilSkriving({ store, hvem: person, sakId })
    const klar = await orkestrator.klar(sakId, lagret.nr)
    const tid = klokke()
    const aktor = somAktor(person, lagret.sak.enhetId)
    const asker = { aktor, skjedde: datoI(tid), klokka: klokkaI(tid) }
    const vis = mangelviser(klar, maalI(spraak, klar.rutine.arena))
    return etterEvaluering(klar.stand, asker).map(({ type, mangler }) => ({
      type,
      mangler: vis(mangler),
    }))
  })
