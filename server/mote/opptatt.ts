import { z } from 'zod'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { tilSkriving } from '../tilgang/sak.ts'

/** How far ahead a meeting can be. */
const DAGER = 365

/**
 * When the unit's staff are in meetings, from today on. `om` says which meeting where it is one of this case;
 * of others nothing is told but the time.
 * @throws {StafettFeil} FINNES_IKKE where the case is out of sight
 */
export const opptatt = innlogget
  .input(z.strictObject({ sakId: z.string().min(1).max(100) }))
  .query(async ({ ctx: { store, orkestrator, klokke, person }, input: { sakId } }) => {
    const { lagret } = await tilSkriving({ store, hvem: person, sakId })
    const { rutine } = await orkestrator.klar(sakId, lagret.nr)
    const { ansatte } = await orkestrator.ansatte.ved(rutine, lagret.sak.enhetId)
    const idag = datoI(klokke())
    const til = leggTilDager(idag, DAGER)
    const alle = [...new Set(ansatte.map((en) => en.person))].map(async (hvem) =>
      (await store.moter.forPerson(hvem, idag, til)).map((mote) => ({
        person: hvem,
        om: mote.sakId === sakId ? mote.om : null,
        dato: mote.dato,
        fra: mote.fra,
        til: mote.til,
      })),
    )
    return (await Promise.all(alle)).flat()
  })
