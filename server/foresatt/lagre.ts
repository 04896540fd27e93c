import { z } from 'zod'
import { Foresattdata } from '../../machines/familie/foresatt.ts'
import { StafettFeil } from '../api/feil.ts'
import { grunnTekst } from '../api/grunner.ts'
import { innlogget } from '../api/trpc.ts'
import { nyId } from '../id.ts'
import { kallInnPaaNyAdresse } from '../mote/nyAdresse.ts'
import { tilSkriving } from '../tilgang/sak.ts'

/** More than any child has: so many that something else is wrong. */
export const MEST = 20

const Id = z.string().min(1).max(100)
const Foresattlagring = z.strictObject({
  sakId: Id,
  /** Of one that there is, or the sender's own for a new one: the same sent twice is stored once. */
  id: Id,
  /** The version that the sender has seen; null where there was none. */
  sett: z.string().max(100).nullable(),
  data: Foresattdata,
})

/**
 * Stores a guardian of the case's child. Where somebody else has stored something else since, that is
 * answered and nothing is written. At another address for mail they are called in anew.
 * @throws {StafettFeil} FINNES_IKKE about what is out of sight, INGEN_TILGANG for whoever may only read,
 *   UGYLDIG_DATA where it is too much
 */
export const lagre = innlogget.input(Foresattlagring).mutation(async ({ ctx, input }) => {
  const { store, person, klokke, spraak } = ctx
  const { sakId, id, sett, data } = input
  const { barn } = await tilSkriving({ store, hvem: person, sakId })
  const tid = klokke()
  const ny = { id, barnId: barn.id, data, versjon: nyId(), endret: tid, endretAv: person.id }
  const innkallinger = await kallInnPaaNyAdresse(store, { personer: [], foresatte: [ny] }, tid)
  const svar = await store.foresatte.lagre(ny, sett, MEST, innkallinger)
  switch (svar.outcome) {
    case 'fremmed':
      throw new StafettFeil({ kode: 'FINNES_IKKE' })
    case 'fullt': {
      const felt = [{ sti: '', grunn: grunnTekst('forMange', spraak, MEST) }]
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt })
    }
    default: {
      if (svar.outcome === 'lagret') {
        store.lesing.logg([
          { personId: person.id, sakId, barnId: barn.id, hva: 'foresattEndret', tid },
        ])
      }
      const { versjon, data: staar } = svar.foresatt
      return { outcome: svar.outcome, versjon, data: staar }
    }
  }
})
