import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { utenTimer } from '../dag.ts'
import { stykker } from '../stykker.ts'
import { delLinjer } from './celler.ts'
import { merkDoble } from './doble.ts'
import type { Felt, Grunn, Linjefeil } from './felt.ts'
import { KOLONNER } from './kolonner.ts'
import type { Kolonner } from './overskrift.ts'
import { lesOverskrift } from './overskrift.ts'
import { MAKS_LINJER, raalinjer } from './raalinjer.ts'
import { samle } from './samle.ts'
import { sitat } from './sitat.ts'
import { lesKlokkeslett, somTimer, varighet } from './tider.ts'
import type { Verdi } from './verdier.ts'
import { lesAarsak, lesArt, lesBarn, lesDato, lesFag, lesForsent, lesTimer } from './verdier.ts'

/**
 * One line as read; `nr` counts from 1 as an editor does. Complete when `feil` is empty. `utelatt`: `dag` is what
 * other lines tell of that day.
 */
export type Linje = {
  nr: number
  fodselsnummer?: string | undefined
  dag?: Fravaersdag | undefined
  utelatt?: true
  feil: Linjefeil[]
}

/** What stands in a file. `ukjente`: the columns that are left out, by their names; null where there are none. */
export type Fil = { linjer: Linje[]; ukjente: string | null }

/**
 * Reads an absence file, a piece at a time. Never throws: whatever is wrong is said on its line, and
 * of a file with too many lines nothing else is said. The heading is among the lines only when
 * they cannot be read by it. Empty lines are left out.
 * @param idag ISO date; later days are wrong
 */
export async function lesCsv(innhold: string, idag: string): Promise<Fil> {
  const [overskrift, ...resten] = await raalinjer(innhold)
  if (!overskrift) return ingen(gal(1, 'tomFil'))
  const forMye = resten[MAKS_LINJER]
  if (forMye) return ingen(gal(forMye.nr, 'forMange', MAKS_LINJER))
  const kolonner = lesOverskrift(KOLONNER, overskrift, resten)
  if ('feil' in kolonner) return ingen({ nr: overskrift.nr, feil: kolonner.feil })
  const linjer: Linje[] = []
  for await (const stykke of stykker(resten)) {
    for (const { nr, ...delt } of delLinjer(stykke, kolonner.skille)) {
      if ('grunn' in delt) linjer.push(gal(nr, delt.grunn))
      else linjer.push({ nr, ...lesVerdier(delt.verdi, kolonner, idag) })
    }
  }
  return { linjer: await merkDoble(await samle(linjer)), ukjente: kolonner.ukjente }
}

const gal = (nr: number, grunn: Grunn, n?: number): Linje => ({
  nr,
  feil: [{ felt: 'linje', grunn, ...(n !== undefined && { n }) }],
})

/** Of a file that cannot be read, what is wrong with it. */
const ingen = (gal: Linje): Fil => ({ linjer: [gal], ukjente: null })

function lesVerdier(
  verdier: readonly string[],
  kolonner: Kolonner<Felt>,
  idag: string,
): Omit<Linje, 'nr'> {
  const feil: Linjefeil[] = []
  const hent = <T>(felt: Felt, les: (tekst: string) => Verdi<T>): T | undefined => {
    const celle = kolonner.celle(verdier, felt)
    const lest = les(celle)
    if ('verdi' in lest) return lest.verdi
    feil.push({ felt, grunn: lest.grunn, verdi: sitat(celle) })
    return undefined
  }
  const utenNavn = kolonner.utenNavn(verdier)
  if (utenNavn !== undefined) {
    feil.push({ felt: 'linje', grunn: 'flereFelt', verdi: sitat(utenNavn) })
  }
  const fodselsnummer = hent('barn', lesBarn)
  const dato = hent('dato', (tekst) => lesDato(tekst, idag))
  const art = hent('art', lesArt)
  const aarsak = hent('aarsak', lesAarsak)
  const skrevne = hent('timer', lesTimer)
  const fag = hent('fag', lesFag)
  const forsent = hent('forsent', lesForsent)
  const fra = hent('fra', lesKlokkeslett)
  const til = hent('til', lesKlokkeslett)
  if (fra && !til) feil.push({ felt: 'til', grunn: 'mangler' })
  if (til && !fra) feil.push({ felt: 'fra', grunn: 'mangler' })
  if (fra && til && til <= fra) feil.push({ felt: 'til', grunn: 'tilFoerFra' })
  const varte = fra && til && til > fra ? { timer: varighet(fra, til), tid: `${fra}–${til}` } : null
  // What the school calls an hour is its own: what the file says of it stands.
  const timer = skrevne === null ? (varte?.timer ?? (forsent ? somTimer(forsent) : null)) : skrevne
  const omTimene = {
    ...(fag && { fag }),
    ...(forsent && { forsent }),
    ...(varte && { tider: [varte.tid] }),
  }
  if (timer !== undefined) {
    for (const felt of utenTimer({ timer, ...omTimene })) feil.push({ felt, grunn: 'utenTimer' })
  }
  const hel = dato !== undefined && art && aarsak && timer !== undefined
  return { fodselsnummer, dag: hel ? { dato, art, aarsak, timer, ...omTimene } : undefined, feil }
}
