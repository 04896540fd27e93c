import type { Json, JsonSchema } from '../../skjema/jsonSchema.ts'
import type { Overgang, Sak } from '../bruk.ts'
import type { Ark } from '../kartlegging/ark.ts'
import { arket, sagtAv } from '../kartlegging/ark.ts'

/** What the link to the form knew. */
export type Del = {
  omraade?: string
  side?: string
  tjeneste?: string
  rad?: string
  gjoremaal?: string
  plikt?: string
}
/** The transition that a form is about, beside the form itself. */
type Form = { type: Overgang['type']; skjema: JsonSchema }
type Ved = Pick<Sak, 'arbeid' | 'trinn'>

const konst = (gren: JsonSchema, felt: string) => gren.properties?.[felt]?.const

/** The schema of the form: of one area alone where one is mapped, else as it is. */
export const formskjema = (hele: JsonSchema, { omraade }: Del): JsonSchema =>
  hele.oneOf?.find((gren) => omraade && konst(gren, 'omraade') === omraade) ?? hele

const omraadene = (hele: JsonSchema): string[] =>
  hele.oneOf?.map((gren) => String(konst(gren, 'omraade'))) ?? []

/** The area that is left when this one is written: the first that is not mapped, none when all are. */
export function omraadetEtter(sak: Ved, hele: JsonSchema, skrevet?: string): string | undefined {
  const kartlagt = [...Object.keys(arket(sak).kartlegging), skrevet]
  return omraadene(hele).find((en) => !kartlagt.includes(en))
}

/** The area to go on with, of those the form has: the first that is not mapped, else the first. */
export const nesteOmraade = (sak: Ved, hele: JsonSchema): string | undefined =>
  omraadetEtter(sak, hele) ?? omraadene(hele)[0]

/** The side to go on with: the first whose understanding is not written down. */
function nesteSide(sak: Ved, hele: JsonSchema): string | undefined {
  const sider = hele.oneOf?.[0]?.properties?.side?.enum?.map(String) ?? []
  const ark = arket(sak)
  return sider.find((en) => !sagtAv(ark, en))
}

const finn = <V>(deler: Partial<Record<string, V>>, navn: string | undefined): V | undefined =>
  navn === undefined ? undefined : deler[navn]

const somKartlagt = (
  { kartlegging }: Ark,
  omraade: string | undefined,
): { [felt: string]: Json } => {
  const funn = finn(kartlegging, omraade)
  if (!funn || omraade === undefined) return {}
  const { risiko, beskyttelse, oppsummering } = funn
  return { omraade, risiko, beskyttelse, oppsummering }
}

const somForstaatt = (ark: Ark, side: string): { [felt: string]: Json } => {
  const fortalt = sagtAv(ark, side)
  if (!fortalt) return { resultat: 'gitt', side }
  const { gitt, tekst } = fortalt
  return gitt
    ? { resultat: 'gitt', side, forstaaelse: tekst }
    : { resultat: 'ikkeGitt', side, grunn: tekst }
}

/** What was agreed on stands until somebody changes it, and so does the dissent of those who may still say it. */
function somEnige({ enighet }: Ark, { properties }: JsonSchema): { [felt: string]: Json } {
  if (!enighet) return {}
  const { oppsummering, uenighet } = enighet
  const kan = Object.keys(properties?.uenige?.properties ?? {})
  const uenige = enighet.uenige.filter(({ foresatt }) => kan.includes(foresatt))
  return {
    oppsummering,
    ...(uenighet !== null && { uenighet }),
    ...(uenige.length > 0 && {
      uenige: Object.fromEntries(uenige.map(({ foresatt, tekst }) => [foresatt, tekst])),
    }),
  }
}

const somTjeneste = (type: Overgang['type'], tjeneste: string): Json => {
  if (type !== 'medlem.kommet') return { tjeneste }
  return tjeneste === 'fraBarnetsLiv' ? { slag: tjeneste } : { slag: 'tjeneste', tjeneste }
}

const alleValg = (skjema: JsonSchema, felt: string): Json[] => [
  ...(skjema.properties?.[felt]?.items?.enum ?? []),
]

/** What is known already about what the form is going to say. */
export function startverdier(
  sak: Ved,
  { type, skjema }: Form,
  { omraade, side, tjeneste, rad, gjoremaal, plikt }: Del,
): Json {
  const ark = arket(sak)
  if (rad) return { rad }
  if (gjoremaal) return { resultat: 'gjort', gjoremaal }
  if (plikt) return { plikt }
  if (type === 'deltakelse.begrunnet') return { deltakere: alleValg(skjema, 'deltakere') }
  if (tjeneste) return somTjeneste(type, tjeneste)
  if (type === 'forstaaelse.enighet') return somEnige(ark, skjema)
  if (type === 'kartlegging.registrert') return somKartlagt(ark, omraade)
  const valgt = type === 'forstaaelse.gitt' ? (side ?? nesteSide(sak, skjema)) : undefined
  return valgt === undefined ? {} : somForstaatt(ark, valgt)
}
