import type { z } from 'zod'
import type { RequestContext } from '../api/context.ts'
import { tilSkriving } from '../tilgang/sak.ts'
import { ellerForsteSvar } from './forsteSvar.ts'
import type { Sending } from './inndata.ts'
import { somAktor, somKommando } from './kommando.ts'
import type { Svar } from './outcome.ts'
import { svarEllerFeil } from './svar.ts'

export type Avsender = RequestContext & { person: NonNullable<RequestContext['person']> }

/**
 * One event on its way into a case. A repeat gets the first answer.
 * @throws {StafettFeil} saying why it was refused
 */
export const sendEn = (ctx: Avsender, sending: z.infer<typeof Sending>): Promise<Svar> => {
  const { store, orkestrator, person } = ctx
  const { sakId, hendelse, ...resten } = sending
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
}
