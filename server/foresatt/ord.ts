import type { Foresattdata } from '../../machines/familie/foresatt.ts'
import type { Maal } from '../api/maal.ts'
import { tekster } from '../tekster/oversett.ts'
import type { Merkeord } from '../tekster/skjema.ts'

type Ord = Partial<Record<string, string>>

const funnet = (tekst: string | undefined, hva: string): string => {
  if (tekst === undefined) throw new Error(`There are no words for ${hva} of a guardian`)
  return tekst
}

/** The words that a guardian is asked about with. Throws on what has none. */
export const foresattord = (spraak: Maal): Merkeord => {
  const { foresatt } = tekster[spraak]
  const felter: Ord = foresatt.felt
  const hjelp: Ord = foresatt.hjelp
  const valg: Partial<Record<string, Ord>> = foresatt.valg
  return {
    felt: (felt) => funnet(felter[felt], felt),
    hjelp: (felt) => hjelp[felt],
    element: () => undefined,
    valg: (felt, verdi) => funnet(valg[felt]?.[verdi], `${felt} ${verdi}`),
  }
}

/** What the guardian is to the child: their own words where there are such. */
export const relasjonstekst = (
  { egneOrd, relasjon }: Pick<Foresattdata, 'egneOrd' | 'relasjon'>,
  spraak: Maal,
): string => egneOrd ?? tekster[spraak].foresatt.valg.relasjon[relasjon]
