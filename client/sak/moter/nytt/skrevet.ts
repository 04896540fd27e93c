import { inviteres } from '../../../../machines/mote/inviterte.ts'
import type { Part } from '../../../../machines/sak/part.ts'
import { deltarSom, partnokkel } from '../../../../machines/sak/part.ts'
import type { Json, JsonSchema } from '../../../skjema/jsonSchema.ts'
import type { Sak, useRutine } from '../../bruk.ts'
import type { Mote } from '../moter.ts'

type Slag = Mote['slag']
export type Tidsfelt = { dato: string; kl: string; minutter: number }
/** What is kept of the form. `hvem` is null until somebody has chosen other than what is proposed. */
export type Skrevet = {
  slag: Slag
  hvem: Part[] | null
  naar: 'velges' | 'fast'
  tider: Tidsfelt[]
  form: 'fysisk' | 'digitalt' | 'begge'
  sted: string
  tolk: boolean
}

export const LENGDER = [30, 45, 60, 90, 120] as const

export const tomTid = (): Tidsfelt => ({ dato: '', kl: '', minutter: 60 })

export const START: Skrevet = {
  slag: 'elevOgForesatte',
  hvem: null,
  naar: 'velges',
  tider: [tomTid(), tomTid()],
  form: 'fysisk',
  sted: '',
  tolk: false,
}

/** The parties that the form lets one choose, as the schema of the moment has them. */
export function valgene(skjema: JsonSchema): Part[] {
  const hvem = skjema.oneOf?.[0]?.properties?.hvem?.items
  return (hvem?.anyOf ?? []).flatMap(({ properties = {} }) => {
    const faste = Object.entries(properties).flatMap(([felt, del]) =>
      del.const === undefined ? [] : [[felt, del.const] as const],
    )
    return faste.length === Object.keys(properties).length
      ? [Object.fromEntries(faste) as Part]
      : []
  })
}

/** The form's own words, as the schema of the event has them. */
export function ordene(skjema: JsonSchema) {
  const grener = skjema.oneOf ?? []
  const felt = (navn: string): JsonSchema =>
    grener.map(({ properties = {} }) => properties[navn]).find((en) => en !== undefined) ?? {}
  const tid = felt('tid').properties ?? {}
  return {
    naar: {
      tittel: skjema.title ?? '',
      valg: grener.map(({ title = '', properties = {} }) => ({
        verdi: String(properties.naar?.const),
        tittel: title,
      })),
    },
    tittel: (navn: string) => felt(navn).title ?? '',
    hjelp: (navn: string) => felt(navn).description,
    /** Of a time: its day, clock and length. */
    tid: (navn: keyof Tidsfelt) => tid[navn]?.title ?? '',
    valg: (navn: string) => {
      const { enum: verdier = [], 'x-titler': titler = {} } = felt(navn)
      return verdier.map((en) => ({ verdi: String(en), tittel: titler[String(en)] ?? '' }))
    },
    /** Somebody who is none of the choices. */
    annen: annenI(felt('hvem')),
  }
}
export type Ord = ReturnType<typeof ordene>

const annenI = ({ items }: JsonSchema): JsonSchema =>
  items?.anyOf?.map(({ properties = {} }) => properties.annen).find((en) => en !== undefined) ?? {}

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

export const harPart = (parter: readonly Part[], part: Part): boolean =>
  parter.some((en) => partnokkel(en) === partnokkel(part))

/** As the event wants it. */
export function tilData({ naar, tider, sted, ...resten }: Skrevet, hvem: readonly Part[]): Json {
  return {
    ...resten,
    naar,
    hvem: [...hvem],
    ...(sted.trim() && { sted: sted.trim() }),
    ...(naar === 'velges' ? { tider } : { tid: tider[0] ?? tomTid() }),
  }
}
