import { delLinjer } from '../fravaer/csv/celler.ts'
import type { Kolonner, Kolonnesett } from '../fravaer/csv/overskrift.ts'
import { lesOverskrift } from '../fravaer/csv/overskrift.ts'
import { MAKS_LINJER, raalinjer } from '../fravaer/csv/raalinjer.ts'
import { sitat } from '../fravaer/csv/sitat.ts'
import { stykker } from '../fravaer/stykker.ts'
import type { Advarsel, Grunn, Linjefeil } from './feil.ts'
import { kolonnenavn } from './ord/kolonnenavn.ts'
import type { Felt, Slag } from './slag.ts'
import { kolonner } from './slag.ts'

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
  const tabell = lesOverskrift(kolonnesett(slag), overskrift, resten)
  if ('feil' in tabell) return { nr: overskrift.nr, feil: tabell.feil }
  const rader: Rad[] = []
  for await (const stykke of stykker(resten)) {
    for (const { nr, ...delt } of delLinjer(stykke, tabell.skille)) {
      if ('grunn' in delt) rader.push({ nr, feil: [{ felt: 'linje', grunn: delt.grunn }] })
      else rader.push({ nr, ...somRad(delt.verdi, tabell) })
    }
  }
  const { ukjente } = tabell
  const advarsler: Advarsel[] =
    ukjente === null ? [] : [{ felt: 'linje', merknad: 'ukjentKolonne', verdi: ukjente }]
  return { nr: overskrift.nr, advarsler, rader }
}

function kolonnesett(slag: Slag): Kolonnesett<Felt> {
  const { maa, kan } = kolonner(slag)
  return {
    alle: [...maa, ...kan],
    maa: (felt) => maa.includes(felt),
    ...kolonnenavn(slag),
  }
}

function somRad(
  verdier: readonly string[],
  { celle, utenNavn }: Kolonner<Felt>,
): { celler: Celler } | { feil: Linjefeil[] } {
  const verdi = utenNavn(verdier)
  if (verdi !== undefined)
    return { feil: [{ felt: 'linje', grunn: 'flereFelt', verdi: sitat(verdi) }] }
  return { celler: (felt) => celle(verdier, felt) }
}
