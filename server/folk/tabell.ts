import { delLinje, delLinjer, skilletegn } from '../fravaer/csv/celler.ts'
import { nokkel } from '../fravaer/csv/ordbok.ts'
import type { Raalinje } from '../fravaer/csv/raalinjer.ts'
import { MAKS_LINJER, raalinjer } from '../fravaer/csv/raalinjer.ts'
import { sitat } from '../fravaer/csv/sitat.ts'
import { stykker } from '../fravaer/stykker.ts'
import type { Advarsel, Grunn, Linjefeil } from './feil.ts'
import { kolonnenavn } from './ord/kolonnenavn.ts'
import type { Felt, Slag } from './slag.ts'
import { kolonner } from './slag.ts'

/** How far down a heading is looked for: exports may have a title above it. */
const LETES = 20

/** The cells of a line by field; empty where nothing stands, or the file has no such column. */
export type Celler = (felt: Felt) => string
export type Rad = { nr: number } & ({ celler: Celler } | { feil: Linjefeil[] })

/** A file as its heading has it. `feil` are about the file as a whole, and then nothing else is said of it. */
export type Tabell =
  | { nr: number; feil: Linjefeil[] }
  | { nr: number; advarsler: Advarsel[]; rader: Rad[] }

/** Takes a file apart. Never throws. Empty lines are left out, and counted. */
export async function lesTabell(slag: Slag, innhold: string): Promise<Tabell> {
  const [overskrift, ...resten] = await raalinjer(innhold)
  const gal = (nr: number, grunn: Grunn, n?: number): Tabell => ({
    nr,
    feil: [{ felt: 'linje', grunn, ...(n !== undefined && { n }) }],
  })
  if (!overskrift) return gal(1, 'tomFil')
  const forMye = resten[MAKS_LINJER]
  if (forMye) return gal(forMye.nr, 'forMange', MAKS_LINJER)
  const skille = skilletegn(overskrift.tekst)
  const celler = delLinje(overskrift.tekst, skille)
  if ('grunn' in celler && celler.grunn !== 'langLinje') return gal(overskrift.nr, 'anforsel')
  const felt = 'verdi' in celler ? celler.verdi.map((navn) => finnFelt(slag, navn)) : []
  const feil = overskriftsfeil(slag, felt)
  if (feil.length > 0) {
    const lenger = resten.slice(0, LETES).find((linje) => erOverskrift(slag, linje))
    if (lenger) return gal(overskrift.nr, 'flyttetOverskrift', lenger.nr)
    if ('grunn' in celler) return gal(overskrift.nr, 'langLinje')
    return { nr: overskrift.nr, feil }
  }
  const navn = 'verdi' in celler ? celler.verdi : []
  const rader: Rad[] = []
  for await (const stykke of stykker(resten)) {
    for (const { nr, ...delt } of delLinjer(stykke, skille)) {
      if ('grunn' in delt) {
        const grunn = delt.grunn === 'langLinje' ? 'langLinje' : 'anforsel'
        rader.push({ nr, feil: [{ felt: 'linje', grunn }] })
      } else rader.push({ nr, ...somRad(delt.verdi, felt, navn) })
    }
  }
  const ukjente = navn.filter((en, i) => en !== '' && felt[i] === undefined)
  const advarsler: Advarsel[] =
    ukjente.length === 0
      ? []
      : [{ felt: 'linje', merknad: 'ukjentKolonne', verdi: ukjente.map(sitat).join(', ') }]
  return { nr: overskrift.nr, advarsler, rader }
}

const finnFelt = (slag: Slag, navn: string): Felt | undefined => kolonnenavn(slag).get(nokkel(navn))

function overskriftsfeil(slag: Slag, felt: readonly (Felt | undefined)[]): Linjefeil[] {
  const { maa, kan } = kolonner(slag)
  return [...maa, ...kan].flatMap((en): Linjefeil[] => {
    const antall = felt.filter((et) => et === en).length
    if (antall > 1) return [{ felt: en, grunn: 'dobbelKolonne' }]
    return antall === 0 && maa.includes(en) ? [{ felt: en, grunn: 'manglerKolonne' }] : []
  })
}

function erOverskrift(slag: Slag, { tekst }: Raalinje): boolean {
  const celler = delLinje(tekst, skilletegn(tekst))
  if ('grunn' in celler) return false
  return (
    overskriftsfeil(
      slag,
      celler.verdi.map((navn) => finnFelt(slag, navn)),
    ).length === 0
  )
}

function somRad(
  verdier: readonly string[],
  felt: readonly (Felt | undefined)[],
  navn: readonly string[],
): { celler: Celler } | { feil: Linjefeil[] } {
  const utenKolonne = verdier.find((verdi, i) => verdi !== '' && !navn[i])
  if (utenKolonne !== undefined)
    return { feil: [{ felt: 'linje', grunn: 'flereFelt', verdi: sitat(utenKolonne) }] }
  return { celler: (en) => verdier[felt.indexOf(en)] ?? '' }
}
