import { somData } from '../evaluering/svar.ts'
import type { Delsending } from '../sak/gjor/useSamletSending.ts'
import type { Json } from '../skjema/jsonSchema.ts'
import { somEvaluering } from './mangler.ts'
import { referatet } from './referat/referatet.ts'
import type { Motemal, Motesvar } from './svar.ts'
import { nesteVersjon, veien } from './versjon.ts'

type Uten = Omit<Delsending, 'id'>

const gjennomforing = (mal: Motemal, svar: Motesvar): Uten[] => {
  const type = veien(mal, svar)
  switch (type) {
    case 'plan.viderefort':
      return [{ type, data: { evalueres: svar.neste.dato } }]
    case 'plan.iverksatt':
      return [
        { type: 'plan.utkastLagret', data: nesteVersjon(mal, svar) },
        { type, data: {} },
      ]
    case 'plan.avsluttet':
      return [{ type, data: { grunn: svar.slutt.trim() } }]
  }
}

const nesteMote = ({ mote, innkalles }: Motemal, { neste }: Motesvar): Json => {
  const { slag, form, sted, tolk } = mote
  const { dato, kl, minutter } = neste
  const naar = { naar: 'fast', tid: { dato, kl, minutter } } as const
  return { ...naar, slag, hvem: [...innkalles], form, ...(sted !== null && { sted }), tolk }
}

/** Whether those who were asked are asked to the next evaluation: where there is no plan there is none. */
const kallesInn = (mal: Motemal, svar: Motesvar): boolean =>
  svar.neste.kallInn && mal.innkalles.length > 0 && veien(mal, svar) !== 'plan.avsluttet'

/**
 * What the meeting makes in the case, each decided on what those before it left: the evaluation, what carries
 * it out, that the meeting was held, and the next one.
 */
export const kommandoer = (mal: Motemal, svar: Motesvar): Delsending[] => {
  const { mote, dag, idag, skjema } = mal
  const { om, versjon, tid } = mote
  const bestemt: Uten[] = [
    { type: 'plan.evaluert', data: somData(skjema, somEvaluering(mal, svar)) },
    ...gjennomforing(mal, svar),
  ]
  const holdt = tid !== null && tid.dato < idag ? tid.dato : undefined
  const { tilstede, form } = svar
  const alle: Uten[] = [
    ...bestemt.map((en) => ({ ...en, skjedde: dag ?? undefined })),
    {
      type: 'mote.holdt',
      om,
      forventetVersjon: versjon,
      data: { tilstede, form, referat: referatet(mal, svar) },
      skjedde: holdt,
    },
    ...(kallesInn(mal, svar)
      ? [{ type: 'mote.foreslatt' as const, data: nesteMote(mal, svar) }]
      : []),
  ]
  return alle.map((en) => ({ id: en.type, ...en }))
}
