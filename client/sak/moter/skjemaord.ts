import type { Part } from '../../../machines/sak/part.ts'
import type { JsonSchema } from '../../skjema/jsonSchema.ts'

/** The fields of an event's form, wherever among its variants they stand. */
const felter = ({ oneOf, ...skjema }: JsonSchema): Record<string, JsonSchema> =>
  Object.assign({}, ...(oneOf ?? [skjema]).map(({ properties }) => properties))

/** The parties that a list of the form lets one choose, as the schema of the moment has them. */
export function valgene(skjema: JsonSchema, felt: 'hvem' | 'tilstede'): Part[] {
  return (felter(skjema)[felt]?.items?.anyOf ?? []).flatMap(({ properties = {} }) => {
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
  const alle = felter(skjema)
  const tid = alle.tid?.properties ?? {}
  const annen = [alle.hvem, alle.tilstede]
    .flatMap((en) => en?.items?.anyOf ?? [])
    .map(({ properties = {} }) => properties.annen)
    .find((en) => en !== undefined)
  return {
    naar: {
      tittel: skjema.title ?? '',
      valg: (skjema.oneOf ?? []).map(({ title = '', properties = {} }) => ({
        verdi: String(properties.naar?.const),
        tittel: title,
      })),
    },
    tittel: (navn: string) => alle[navn]?.title ?? '',
    hjelp: (navn: string) => alle[navn]?.description,
    /** Of a time: its day, clock and length. */
    tid: (navn: string) => tid[navn]?.title ?? '',
    valg: (navn: string) => {
      const { enum: verdier = [], 'x-titler': titler = {} } = alle[navn] ?? {}
      return verdier.map((en) => ({ verdi: String(en), tittel: titler[String(en)] ?? '' }))
    },
    /** Somebody who is none of the choices. */
    annen: { tittel: annen?.title, hjelp: annen?.description },
  }
}
export type Ord = ReturnType<typeof ordene>
