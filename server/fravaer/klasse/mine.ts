import { gjeldendeRutine } from '../../../machines/rutine/publiserte.ts'
import { innlogget } from '../../api/trpc.ts'
import { datoI } from '../../klokke.ts'
import { kan } from '../../tilgang/kan.ts'

/**
 * The units and classes whose absence I may see. `hele`: also the unit as one. `ukentlig`: its routine asks
 * for a look every week.
 */
export const mine = innlogget.query(async ({ ctx: { store, person, klokke } }) => {
  const idag = datoI(klokke())
  const [enheter, grupper] = await Promise.all([store.enheter.alle(), store.enheter.grupper()])
  return enheter
    .map(({ id, navn, arena }) => ({
      id,
      navn,
      arena,
      ukentlig: gjeldendeRutine(arena, idag)?.fravaer.ukentlig ?? false,
      hele: kan(person, { gjor: 'folgFravaer', klasse: { enhetId: id, gruppe: null } }),
      grupper: grupper
        .filter((klasse) => klasse.enhetId === id && kan(person, { gjor: 'folgFravaer', klasse }))
        .map(({ gruppe }) => gruppe),
    }))
    .filter(({ hele, grupper }) => hele || grupper.length > 0)
})
