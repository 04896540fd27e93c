import type { Felt, Tallfelt } from './felt.ts'
import type { Json } from './jsonSchema.ts'

/** Nothing is filled in: an optional field like this one is left out. */
export function erTom(felt: Felt): boolean {
  switch (felt.art) {
    case 'tekst':
    case 'bilde':
    case 'dato':
    case 'tall':
      return felt.verdi.trim() === ''
    case 'jaNei':
      return felt.verdi === null
    case 'valg':
    case 'variant':
      return felt.valgt === null
    case 'flervalg':
      return felt.valgt.length === 0
    case 'liste':
      return felt.rader.every((rad) => erTom(rad.felt))
    case 'objekt':
      return felt.felter.every(([, del]) => del.art === 'fast' || erTom(del))
    case 'fast':
      return false
  }
}

const tomt = { utelat: undefined, null: null, tomTekst: '' } as const

/** The data of a form as the schema wants them. Undefined: leave the field out. */
export function tilData(felt: Felt): Json | undefined {
  if (erTom(felt) && !felt.paakrevd) return tomt[felt.naarTom]
  switch (felt.art) {
    case 'tekst':
      return felt.verdi.trim()
    case 'bilde':
    case 'dato':
      return felt.verdi
    case 'tall':
      return tall(felt) ?? felt.verdi
    case 'jaNei':
      return felt.verdi ?? undefined
    case 'valg':
      return felt.valgt === null ? undefined : felt.alternativer[felt.valgt]?.verdi
    case 'flervalg':
      return felt.alternativer.filter((_, nr) => felt.valgt.includes(nr)).map((en) => en.verdi)
    case 'variant': {
      const valgt = felt.valgt === null ? undefined : felt.varianter[felt.valgt]
      return valgt && tilData(valgt)
    }
    case 'liste':
      return felt.rader.map((rad) => tilData(rad.felt)).filter((en) => en !== undefined)
    case 'objekt':
      return Object.fromEntries(
        felt.felter.flatMap(([navn, del]) => {
          const verdi = tilData(del)
          return verdi === undefined ? [] : [[navn, verdi]]
        }),
      )
    case 'fast':
      return felt.verdi
  }
}

/** The number that was written, with a comma or a point; undefined when it is none of its kind. */
export function tall({ verdi, helt }: Pick<Tallfelt, 'verdi' | 'helt'>): number | undefined {
  const monster = helt ? /^\s*[-−]?\d{1,15}\s*$/ : /^\s*[-−]?\d{1,12}([.,]\d{1,3})?\s*$/
  return monster.test(verdi) ? Number(verdi.trim().replace('−', '-').replace(',', '.')) : undefined
}
