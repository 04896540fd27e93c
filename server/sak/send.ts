import { innlogget } from '../api/trpc.ts'
import { tilSkriving } from '../tilgang/sak.ts'
import { ellerForsteSvar } from './forsteSvar.ts'
import { Sending } from './inndata.ts'
import { somAktor, somKommando } from './kommando.ts'
import { svarEllerFeil } from './svar.ts'

/** Lets something happen in a case, or says what is missing. A repeat gets the first answer. */
export const send = innlogget.input(Sending).mutation(({ ctx, input }) => {
  const { store, orkestrator, person } = ctx
  const { sakId, hendelse, ...resten } = input
  const kommando = somKommando(person.id, sakId, { ...resten, ...hendelse })
  return ellerForsteSvar(store, kommando, async () => {
    const tilgang = await tilSkriving({ store, hvem: person, sakId })
    const { lagret } = tilgang
    const aktor = somAktor(person, lagret.sak.enhetId)
    const outcome = await orkestrator.send(sakId, lagret, aktor, kommando)
    const { data, om } = hendelse
    const { forventetVersjon } = kommando
    return svarEllerFeil(outcome, ctx, { data, forventetVersjon, til: { tilgang, om } })
  })
})
