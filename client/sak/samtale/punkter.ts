import type { Felt } from '../../skjema/felt.ts'
import type { Json, JsonSchema } from '../../skjema/jsonSchema.ts'
import { lesFelt } from '../../skjema/les.ts'
import type { Sak } from '../bruk.ts'
import { ventedeDeltakere } from '../deltakere/ventet.ts'
import { startverdier } from '../gjor/start.ts'
import { arket, sagtAv } from '../kartlegging/ark.ts'

type Del = Sak['samtale'][number]
export type Punkttype = Del['type']

/** One thing that the talk may write down: an event, of one area or side where it is asked for each. */
export type Punkt = Pick<Del, 'type' | 'tittel' | 'beskrivelse' | 'gjort'> & {
  /** Unique on the page, and the same when one comes back to it. */
  id: string
  /** The area or side that it is about. */
  om?: string
  skjema: JsonSchema
  /** What is known of it before anybody writes. */
  start: Json
}

const konst = (gren: JsonSchema, felt: string) => String(gren.properties?.[felt]?.const)

/** The schema with a choice already made in each of its branches. */
const med = (hele: JsonSchema, felt: string, verdi: string): JsonSchema => ({
  ...hele,
  oneOf: hele.oneOf?.map((gren) => ({
    ...gren,
    properties: { ...gren.properties, [felt]: { const: verdi } },
  })),
})

/** What most often is so: seen and changed with one press, where it is not. */
const ventet = (sak: Sak, type: Punkttype): Json => {
  switch (type) {
    case 'foresatte.kontaktet':
      return { resultat: 'kontaktet' }
    case 'barnet.hort':
      return { resultat: 'hort', form: 'samtale' }
    case 'samtale.holdt':
      return { deltakere: ventedeDeltakere(sak) }
    default:
      return {}
  }
}

/** The points of the talk, in its order, as the forms of `skjema` have them. */
export function lesPunkter(sak: Sak, skjema: (type: Punkttype) => JsonSchema | undefined): Punkt[] {
  const ark = arket(sak)
  return sak.samtale.flatMap(({ type, tittel, beskrivelse, gjort }): Punkt[] => {
    const hele = skjema(type)
    if (!hele) return []
    const felles = { type, tittel, beskrivelse }
    const start = (del: { omraade?: string; side?: string }) =>
      startverdier(sak, { type, skjema: hele }, del)
    switch (type) {
      case 'kartlegging.registrert':
        return (hele.oneOf ?? []).map((gren) => {
          const om = konst(gren, 'omraade')
          const funn = Object.hasOwn(ark.kartlegging, om)
          const id = `${type}-${om}`
          return { ...felles, id, om, skjema: gren, start: start({ omraade: om }), gjort: funn }
        })
      case 'forstaaelse.gitt':
        return (hele.oneOf?.[0]?.properties?.side?.enum?.map(String) ?? []).map((om) => {
          const gitt = sagtAv(ark, om) !== undefined
          const id = `${type}-${om}`
          const ett = med(hele, 'side', om)
          return { ...felles, id, om, skjema: ett, start: start({ side: om }), gjort: gitt }
        })
      default:
        return [{ ...felles, id: type, skjema: hele, start: ventet(sak, type), gjort }]
    }
  })
}

export const somFelt = ({ skjema, start }: Punkt, verdi: Json = start): Felt =>
  lesFelt(skjema, verdi, { navn: '', paakrevd: true })
