import type { Alternativ, Felt, Objektfelt } from './felt.ts'
import type { Json, JsonSchema } from './jsonSchema.ts'

type Felles = Pick<Felt, 'tittel' | 'beskrivelse' | 'paakrevd' | 'naarTom'>
type Plass = { navn: string; paakrevd: boolean }

let sisteRad = 0

/**
 * Reads a JSON Schema as a field, filled with `verdi` or else with the schema's defaults.
 * Throws on a schema that no form can be made of.
 */
export function lesFelt(skjema: JsonSchema, verdi: Json | undefined, plass: Plass): Felt {
  const { kjerne, kanVaereNull } = utenNull(skjema)
  const fylt = verdi ?? skjema.default ?? kjerne.default
  const felles = {
    tittel: skjema.title ?? kjerne.title ?? plass.navn,
    beskrivelse: skjema.description ?? kjerne.description,
    paakrevd: !kanVaereNull && (plass.paakrevd || skjema.default !== undefined),
    naarTom: kanVaereNull ? ('null' as const) : ('utelat' as const),
  }
  if (kjerne.const !== undefined) return { ...felles, art: 'fast', verdi: kjerne.const }

  const alternativer = lesAlternativer(kjerne)
  if (alternativer) {
    const eneste = felles.paakrevd && alternativer.length === 1 ? 0 : null
    return { ...felles, art: 'valg', alternativer, valgt: finn(alternativer, fylt) ?? eneste }
  }
  const varianter = kjerne.oneOf ?? kjerne.anyOf
  if (varianter) {
    const valgt = varianter.findIndex((variant) => passer(variant, fylt))
    return {
      ...felles,
      art: 'variant',
      varianter: varianter.map((variant, nr) =>
        lesObjekt(variant, nr === valgt ? fylt : undefined, {
          navn: variantnavn(variant),
          paakrevd: true,
        }),
      ),
      valgt: valgt >= 0 ? valgt : null,
    }
  }
  switch (kjerne.type) {
    case 'string':
      if (kjerne.contentMediaType) return { ...felles, art: 'bilde', verdi: tekst(fylt) }
      return kjerne.format === 'date'
        ? {
            ...felles,
            art: 'dato',
            verdi: tekst(fylt),
            fra: kjerne.formatMinimum,
            til: kjerne.formatMaximum,
          }
        : lesTekst(kjerne, fylt, felles)
    case 'integer':
    case 'number':
      return {
        ...felles,
        art: 'tall',
        verdi: tekst(fylt).replace('.', ','),
        helt: kjerne.type === 'integer',
        minst: kjerne.minimum ?? Number.MIN_SAFE_INTEGER,
        over: kjerne.exclusiveMinimum,
        maks: kjerne.maximum ?? Number.MAX_SAFE_INTEGER,
      }
    case 'boolean':
      return {
        ...felles,
        art: 'jaNei',
        verdi: typeof fylt === 'boolean' ? fylt : null,
        paakrevd: felles.paakrevd && skjema.default === undefined,
      }
    case 'object':
      return { ...lesObjekt(kjerne, fylt, plass), ...felles }
    case 'array':
      return lesListe(kjerne, fylt, felles)
    default:
      throw new Error(`No form field for the schema of «${plass.navn}»`)
  }
}

function lesTekst(skjema: JsonSchema, verdi: Json | undefined, felles: Felles): Felt {
  const { minLength: minst = 0, maxLength: maks = Number.POSITIVE_INFINITY, pattern } = skjema
  const kanVaereTom = felles.paakrevd && minst === 0 && !pattern
  return {
    ...felles,
    ...(kanVaereTom && { paakrevd: false, naarTom: 'tomTekst' }),
    art: 'tekst',
    verdi: tekst(verdi),
    minst,
    maks,
    monster: pattern,
  }
}

function lesObjekt(skjema: JsonSchema, verdi: Json | undefined, plass: Plass): Objektfelt {
  const deler = erObjekt(verdi) ? verdi : {}
  return {
    art: 'objekt',
    tittel: skjema.title ?? plass.navn,
    beskrivelse: skjema.description,
    paakrevd: plass.paakrevd,
    naarTom: 'utelat',
    minst: skjema.minProperties ?? 0,
    felter: Object.entries(skjema.properties ?? {})
      .filter(([, del]) => !del['x-skjult'])
      .map(([navn, del]) => [
        navn,
        lesFelt(del, deler[navn], { navn, paakrevd: skjema.required?.includes(navn) ?? false }),
      ]),
  }
}

function lesListe(skjema: JsonSchema, verdi: Json | undefined, felles: Felles): Felt {
  const items = skjema.items ?? {}
  const fylte = Array.isArray(verdi) ? verdi : []
  const grenser = {
    minst: skjema.minItems ?? 0,
    maks: skjema.maxItems ?? Number.POSITIVE_INFINITY,
  }
  const alternativer = lesAlternativer(items)
  if (alternativer) {
    const valgt = fylte.map((en) => finn(alternativer, en)).filter((nr) => nr !== null)
    return { ...felles, ...grenser, art: 'flervalg', alternativer, valgt }
  }
  // An empty line is no line.
  const paakrevd = items.type !== 'string'
  const rad = (innhold?: Json) =>
    lesFelt(items, innhold, { navn: items.title ?? felles.tittel, paakrevd })
  const innhold = fylte.length > 0 ? fylte : Array.from({ length: grenser.minst }, () => undefined)
  return {
    ...felles,
    ...grenser,
    art: 'liste',
    nyRad: rad,
    rader: innhold.map((en) => ({ id: ++sisteRad, felt: rad(en) })),
  }
}

/** The key of a row that is added while the form is open. */
export const nyRadId = () => ++sisteRad

/** `null` taken out of a schema: `anyOf: [X, null]` and `type: ['string', 'null']` are X or nothing. */
function utenNull(skjema: JsonSchema): { kjerne: JsonSchema; kanVaereNull: boolean } {
  const { type } = skjema
  if (Array.isArray(type)) {
    const [forste] = type.filter((en) => en !== 'null')
    return { kjerne: { ...skjema, type: forste }, kanVaereNull: type.includes('null') }
  }
  const andre = skjema.anyOf?.filter((en) => en.type !== 'null')
  if (!andre || andre.length === skjema.anyOf?.length)
    return { kjerne: skjema, kanVaereNull: false }
  const [eneste] = andre
  const kjerne = andre.length === 1 && eneste ? eneste : { ...skjema, anyOf: andre }
  return { kjerne, kanVaereNull: true }
}

/** The choices of a schema whose every possibility is one fixed value; otherwise undefined. */
function lesAlternativer(skjema: JsonSchema): Alternativ[] | undefined {
  if (skjema.not) return []
  const titler = skjema['x-titler']
  if (skjema.enum) {
    const hjelp = skjema['x-hjelp']
    return skjema.enum.map((verdi) => ({
      verdi,
      tittel: titler?.[String(verdi)] ?? String(verdi),
      beskrivelse: hjelp?.[String(verdi)],
    }))
  }
  const valg = skjema.oneOf ?? skjema.anyOf
  const alternativer = valg?.flatMap((en) => {
    const verdi = fastVerdi(en)
    return verdi === undefined
      ? []
      : [{ verdi, tittel: en.title ?? variantnavn(en), beskrivelse: en.description }]
  })
  return alternativer?.length === valg?.length ? alternativer : undefined
}

/** The one value that a schema allows: a const, or an object of consts. */
function fastVerdi(skjema: JsonSchema): Json | undefined {
  if (skjema.const !== undefined) return skjema.const
  if (!skjema.properties) return undefined
  const deler = Object.entries(skjema.properties)
  const faste = deler.flatMap(([navn, del]) =>
    del.const === undefined ? [] : [[navn, del.const] as const],
  )
  return deler.length > 0 && faste.length === deler.length ? Object.fromEntries(faste) : undefined
}

function variantnavn(skjema: JsonSchema): string {
  if (skjema.const !== undefined) return String(skjema.const)
  const faste = Object.values(skjema.properties ?? {}).filter((del) => del.const !== undefined)
  return faste.map((del) => del.title ?? String(del.const)).join(' · ')
}

/** Whether filled-in data belong to this variant: all its fixed parts agree. */
function passer(variant: JsonSchema, verdi: Json | undefined): boolean {
  if (!erObjekt(verdi)) return false
  const faste = Object.entries(variant.properties ?? {}).filter(
    ([, del]) => del.const !== undefined,
  )
  return faste.length > 0 && faste.every(([navn, del]) => lik(verdi[navn], del.const))
}

function finn(alternativer: readonly Alternativ[], verdi: Json | undefined): number | null {
  const nr = alternativer.findIndex((alternativ) => lik(alternativ.verdi, verdi))
  return nr >= 0 ? nr : null
}

function lik(a: Json | undefined, b: Json | undefined): boolean {
  if (!erObjekt(a) || !erObjekt(b)) return a === b
  const navn = Object.keys(a)
  return navn.length === Object.keys(b).length && navn.every((en) => lik(a[en], b[en]))
}

function erObjekt(verdi: Json | undefined): verdi is { [navn: string]: Json } {
  return typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi)
}

function tekst(verdi: Json | undefined): string {
  return typeof verdi === 'string' || typeof verdi === 'number' ? String(verdi) : ''
}
