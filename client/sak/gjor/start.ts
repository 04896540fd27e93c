import type { Json, JsonSchema } from '../../skjema/jsonSchema.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { arket } from '../kartlegging/ark.ts'

/** What the link to the form knew. */
export type Del = { omraade?: string; side?: string }

const konst = (gren: JsonSchema, felt: string) => gren.properties?.[felt]?.const

/** The schema of the form: of one area alone where one is mapped, else as it is. */
export function formskjema({ skjema }: Overgang, { omraade }: Del): JsonSchema {
  const hele: JsonSchema = skjema
  return hele.oneOf?.find((gren) => omraade && konst(gren, 'omraade') === omraade) ?? hele
}

/** The area to go on with, of those the form has: the first that is not mapped, else the first. */
export function nesteOmraade(sak: Sak, { skjema }: Overgang): string | undefined {
  const hele: JsonSchema = skjema
  const mulige = hele.oneOf?.map((gren) => String(konst(gren, 'omraade'))) ?? []
  const kartlagt = Object.keys(arket(sak).kartlegging)
  return mulige.find((en) => !kartlagt.includes(en)) ?? mulige[0]
}

/** The side to go on with: the first whose understanding is not written down. */
function nesteSide(sak: Sak, { skjema }: Overgang): string | undefined {
  const hele: JsonSchema = skjema
  const sider = hele.oneOf?.[0]?.properties?.side?.enum?.map(String) ?? []
  const gitt: string[] = Object.values(arket(sak).forstaaelse).map(({ side }) => side)
  return sider.find((en) => !gitt.includes(en))
}

/** What is known already about what the form is going to say. */
export function startverdier(sak: Sak, overgang: Overgang, { omraade, side: valgt }: Del): Json {
  const { type } = overgang
  const { kartlegging, forstaaelse } = arket(sak)
  if (type === 'kartlegging.registrert') {
    return utenDato(Object.values(kartlegging).find((en) => en.omraade === omraade)) ?? {}
  }
  const side = type === 'forstaaelse.gitt' ? (valgt ?? nesteSide(sak, overgang)) : undefined
  if (side) {
    const funnet = Object.values(forstaaelse).find((en) => en.side === side)
    return utenDato(funnet) ?? { resultat: 'gitt', side }
  }
  return {}
}

function utenDato<T extends { dato: string }>(foert: T | undefined): Omit<T, 'dato'> | undefined {
  if (!foert) return undefined
  const { dato: _, ...data } = foert
  return data
}
