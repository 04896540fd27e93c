import { innlogget } from '../api/trpc.ts'
import { tilSkriving } from '../tilgang/sak.ts'
import { ellerForsteSvar } from './forsteSvar.ts'
import { Sending } from './inndata.ts'
import { fingerprintOfSending, somAktor } from './kommando.ts'
import { svarEllerFeil } from './svar.ts'

/** Lets something happen in a case, or says what is missing. A repeat gets the first answer. */
export const send = innlogget.input(Sending).mutation(({ ctx, input }) => {
  const { store, orkestrator, person } = ctx
  const { sakId, hendelse, ...resten } = input
  const kommando = { ...resten, type: hendelse.type, data: hendelse.data }
  const { kommandoId, forventetVersjon } = kommando
  const merke = () => ({
    kommandoId,
    fingerprint: fingerprintOfSending(person.id, sakId, kommando),
  })
  return ellerForsteSvar(store, merke, async () => {
    const { lagret } = await tilSkriving({ store, hvem: person, sakId })
    const aktor = somAktor(person, lagret.sak.enhetId)
    // Before sending: afterwards this would make the version just left the cached one.
    const sak = { id: sakId, ...orkestrator.klar(sakId, lagret) }
    const outcome = await orkestrator.send(sakId, lagret, aktor, kommando)
    return svarEllerFeil(outcome, ctx, { data: hendelse.data, forventetVersjon, sak })
  })
})
