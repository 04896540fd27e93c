import { leggTilDager } from '../kalender/dato.ts'
import { skoledagTilbake } from '../kalender/skoledager.ts'
import { skoleaaretsStart, terminensStart } from '../kalender/termin.ts'
import type { FravaerAarsak, FravaerArt, Terskel, Vindu } from '../rutine/fravaer.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import type { Utelatelse } from './teller.ts'
import { iRekkefolge, utelatelser } from './teller.ts'

/**
 * One recorded day of a child. `timer` is null for a whole day, else the single hours missed; of those,
 * `fag` says in which subjects, and `forsent` how many minutes the child came late.
 */
export type Fravaersdag = {
  dato: string
  art: FravaerArt
  aarsak: FravaerAarsak
  timer: number | null
  fag?: string[] | undefined
  forsent?: number | undefined
  /** From when to when, each as HH:MM–HH:MM, in order. */
  tider?: string[] | undefined
}

/** The window, both ends included, and each recorded day in it or in the year before `til`. */
export type Telling = {
  fra: string
  til: string
  talte: string[]
  utelatt: { dato: string; grunn: Utelatelse | 'utenforVinduet' }[]
}

/** Days that are older than this count in no window. */
export const LENGST_TILBAKE = 366

/**
 * Counts recorded days against one of the routine's windows, as it ends on `idag`. Days after `idag` are
 * ignored, and so is what is agreed to be at `hjemme`. At most one record a day; dates come out in order.
 */
export function telling(
  rutine: Rutine,
  vindu: Vindu,
  dager: readonly Fravaersdag[],
  idag: string,
  hjemme: readonly Hjemmetid[] = [],
): Telling {
  const fra = begynner(rutine, vindu, idag)
  const eldst = leggTilDager(idag, -LENGST_TILBAKE)
  const hittil = iRekkefolge(dager.filter(({ dato }) => dato <= idag))
  const utelatelse = utelatelser(rutine, hittil, hjemme)
  const talte: string[] = []
  const utelatt: Telling['utelatt'] = []
  for (const dag of hittil) {
    if (dag.dato < eldst) continue
    const grunn = dag.dato < fra ? 'utenforVinduet' : utelatelse(dag)
    if (grunn) utelatt.push({ dato: dag.dato, grunn })
    else talte.push(dag.dato)
  }
  return { fra, til: idag, talte, utelatt }
}

/** The window's thresholds that the counted days have passed, lowest first. */
export function passerteTerskler({ terskler }: Vindu, { talte }: Telling): Terskel[] {
  return terskler.filter(({ over }) => talte.length > over)
}

/** Each threshold of the routine, with the window that it counts in. */
export const alleTerskler = ({ fravaer }: Rutine): { vindu: Vindu; terskel: Terskel }[] =>
  fravaer.vinduer.flatMap((vindu) => vindu.terskler.map((terskel) => ({ vindu, terskel })))

/** The first day that counts in the window as it ends on `idag`. */
export function begynner(rutine: Rutine, { lengde }: Vindu, idag: string): string {
  switch (lengde.enhet) {
    case 'skoledager':
      return skoledagTilbake(idag, lengde.antall, rutine)
    case 'kalenderdager':
      return leggTilDager(idag, 1 - lengde.antall)
    case 'halvaar':
      return terminensStart(idag)
    case 'skoleaar':
      return skoleaaretsStart(idag)
  }
}
