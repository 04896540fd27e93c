import { z } from 'zod'
import { alder } from '../../machines/kalender/dato.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import { svarfrist, svargruppe } from '../../machines/tilbakemelding/svar.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { partspraak } from '../post/partspraak.ts'
import { tilSkriving } from '../tilgang/sak.ts'
import { lagLenke } from './lenke.ts'

const Id = z.string().min(1).max(100)

/**
 * A link for each of those who were at a meeting, in the order in which they stand there, to say what they
 * thought of it. Who has answered is not told.
 * @throws {StafettFeil} FINNES_IKKE where the meeting was not held, or is too long ago, or the case is out
 *   of sight
 */
export const lenker = innlogget
  .input(z.strictObject({ sakId: Id, om: Id }))
  .query(async ({ ctx: { store, orkestrator, klokke, person }, input: { sakId, om } }) => {
    const { lagret, barn } = await tilSkriving({ store, hvem: person, sakId })
    const { rutine, stand } = await orkestrator.klar(sakId, lagret.nr)
    const prosess = stand.prosesser.get(om)
    const { holdt }: Pick<MoteKontekst, 'holdt'> =
      prosess?.navn === 'mote' ? prosess.snapshot.context : { holdt: null }
    const til = holdt && svarfrist(rutine, holdt)
    if (!til || til < datoI(klokke())) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const { enhetId } = lagret.sak
    return Promise.all(
      holdt.tilstede.map(async (part, plass) => {
        const gruppe = svargruppe(rutine, part, alder(barn.fodt, holdt.dato))
        const spraak = await partspraak(store, part)
        const innhold = { enhetId, gruppe, til, spraak, sakId, om, plass }
        return { gruppe, lenke: await lagLenke(store, innhold) }
      }),
    )
  })
