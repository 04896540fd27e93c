import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { kan } from '../tilgang/kan.ts'
import { ellerForsteSvar } from './forsteSvar.ts'
import { Opprettelse } from './inndata.ts'
import { fingerprintOfAapning, somAktor } from './kommando.ts'
import { svarEllerFeil } from './svar.ts'

/** Opens a case for a child within reach, with the one who holds the relay. */
export const opprett = innlogget.input(Opprettelse).mutation(({ ctx, input }) => {
  const { store, orkestrator, person } = ctx
  const { barnId, ...ny } = input
  const { kommandoId } = ny
  const merke = { kommandoId, fingerprint: fingerprintOfAapning(person.id, barnId, ny) }
  return ellerForsteSvar(store, merke, async () => {
    const barn = await store.barn.finn(barnId)
    if (!barn || !kan(person, { gjor: 'opprettSak', barn })) {
      throw new StafettFeil({ kode: 'FINNES_IKKE' })
    }
    const outcome = await orkestrator.opprett(somAktor(person, barn.enhetId), { ...ny, barn })
    return svarEllerFeil(outcome, ctx, { data: input, forventetVersjon: 0, til: null })
  })
})
