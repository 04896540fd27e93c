import { innlogget } from '../../api/trpc.ts'
import { kan } from '../../tilgang/kan.ts'

/** The units and classes whose absence I may see. `hele`: also the unit as one. */
export const mine = innlogget.query(async ({ ctx: { store, person } }) => {
  const [enheter, grupper] = await Promise.all([store.enheter.alle(), store.enheter.grupper()])
  return enheter
    .map(({ id, navn, arena }) => ({
      id,
      navn,
      arena,
      hele: kan(person, { gjor: 'folgFravaer', klasse: { enhetId: id, gruppe: null } }),
      grupper: grupper
        .filter((klasse) => klasse.enhetId === id && kan(person, { gjor: 'folgFravaer', klasse }))
        .map(({ gruppe }) => gruppe),
    }))
    .filter(({ hele, grupper }) => hele || grupper.length > 0)
})
