import { z } from 'zod'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { nyttForlop } from '../sak/nyttForlop.ts'
import { kan } from '../tilgang/kan.ts'
import { visBarn } from './barn.ts'

/**
 * The child, who may hold the relay of a new case for it, and the routine it would follow. `trinn` is where
 * the case would begin here: the first, or, of one that is running already, the one it stands on.
 */
export const kandidater = innlogget
  .input(
    z.strictObject({
      barnId: z.string().min(1).max(100),
      trinn: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).default(0),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { store, person, orkestrator, klokke } = ctx
    const barn = await store.barn.finn(input.barnId)
    if (!barn || !kan(person, { gjor: 'opprettSak', barn })) {
      throw new StafettFeil({ kode: 'FINNES_IKKE' })
    }
    const { rutine, enhet } = await nyttForlop(store, barn, datoI(klokke()))
    const mulige = await orkestrator.ansatte.kandidater(rutine, enhet.id, input.trinn)
    const utdrag = await store.utdrag.til(barn.id)
    const folk = new Map((await store.personer.alle()).map((p) => [p.id, p]))
    return {
      barn: await visBarn(ctx, barn, [enhet]),
      rutine: { id: rutine.id, versjon: rutine.versjon },
      /** From where the child comes with an extract that nobody has taken in here. */
      utdrag: utdrag ? { fra: utdrag.enhetNavn } : null,
      mulige: mulige.map(({ person: id, rolle }) => {
        const kandidat = folk.get(id)
        const grupper = (kandidat?.roller ?? [])
          .filter((r) => r.rolle === rolle && r.enhetId === enhet.id)
          .flatMap((r) => r.gruppe ?? [])
        return {
          person: id,
          rolle,
          navn: kandidat?.navn ?? '',
          grupper,
          meg: id === person.id,
          barnetsGruppe: grupper.includes(barn.gruppe),
        }
      }),
    }
  })
