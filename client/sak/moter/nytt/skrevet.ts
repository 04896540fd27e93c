import { inviteres } from '../../../../machines/mote/inviterte.ts'
import { harGrunnlag } from '../../../../machines/sak/laget.ts'
import type { Part } from '../../../../machines/sak/part.ts'
import { deltarSom } from '../../../../machines/sak/part.ts'
import type { Json } from '../../../skjema/jsonSchema.ts'
import type { Sak, useRutine } from '../../bruk.ts'
import type { Mote } from '../moter.ts'

export type Slag = Mote['slag']
export type Tidsfelt = { dato: string; kl: string; minutter: number }
/** What is kept of the form. `hvem` is null until somebody has chosen other than what is proposed. */
export type Skrevet = {
  slag: Slag
  hvem: Part[] | null
  naar: 'velges' | 'fast'
  tider: Tidsfelt[]
  form: 'fysisk' | 'digitalt' | 'begge'
  sted: string
  /** Null until somebody has said otherwise than what the guardians who come need. */
  tolk: boolean | null
}

export const LENGDER = [30, 45, 60, 90, 120] as const

export const tomTid = (): Tidsfelt => ({ dato: '', kl: '', minutter: 60 })

/** The form before anybody has written in it, for the kind of meeting that one comes for. */
export const start = (slag: Slag = 'elevOgForesatte'): Skrevet => ({
  slag,
  hvem: null,
  naar: 'velges',
  tider: [tomTid(), tomTid()],
  form: 'fysisk',
  sted: '',
  tolk: null,
})

/** The guardians among them who need an interpreter: then there is one, as a rule (R297). */
export const trengerTolk = ({ barn }: Pick<Sak, 'barn'>, hvem: readonly Part[]) =>
  barn.foresatte.filter(
    ({ id, tolk }) => tolk && hvem.some((en) => en.slag === 'foresatt' && en.foresatt === id),
  )

type Om = { sak: Pick<Sak, 'trinn' | 'stafett'>; rutine: ReturnType<typeof useRutine>; meg: string }

/** Whom one asks to such a meeting: always, or when they are needed. Those who hold it are always there. */
export function forslag(valg: readonly Part[], slag: Slag, { sak, rutine, meg }: Om) {
  const bord = inviteres(rutine, sak.trinn, slag)
  const horer = (part: Part, naar: 'alltid' | 'vedBehov') =>
    bord.some((en) => en.naar === naar && en.deltaker === deltarSom(part))
  const holder = (part: Part) =>
    part.slag === 'ansatt' && (part.person === meg || part.person === sak.stafett.holder.person)
  const alltid = valg.filter((part) => holder(part) || horer(part, 'alltid'))
  return { alltid, vedBehov: valg.filter((en) => !alltid.includes(en) && horer(en, 'vedBehov')) }
}

/** The services that the routine speaks of for such a meeting, and that no consent lets in today. */
export function utenfor(
  slag: Slag,
  { sak, rutine }: { sak: Pick<Sak, 'trinn' | 'laget' | 'idag'>; rutine: Om['rutine'] },
) {
  const bord = inviteres(rutine, sak.trinn, slag).map(({ deltaker }) => deltaker)
  return sak.laget.tjenester.filter(
    ({ id }) =>
      !harGrunnlag(sak.laget, id, sak.idag) &&
      bord.includes(deltarSom({ slag: 'tjeneste', tjeneste: id })),
  )
}

/** As the event wants it; what is empty is left out, so that the answer says that it is missing. */
export function tilData(
  { naar, tider, sted, slag, form }: Skrevet,
  { hvem, tolk }: { hvem: readonly Part[]; tolk: boolean },
): Json {
  const [forst = {}, ...andre] = tider.map(({ dato, kl, minutter }) => ({
    ...(dato && { dato }),
    ...(kl && { kl }),
    minutter,
  }))
  return {
    slag,
    form,
    tolk,
    naar,
    hvem: [...hvem],
    ...(sted.trim() && { sted: sted.trim() }),
    ...(naar === 'velges' ? { tider: [forst, ...andre] } : { tid: forst }),
  }
}
