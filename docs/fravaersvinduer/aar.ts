import type { Svart } from '../../machines/fravaer/sporsmaal.ts'
import { sporsmaal, svarPaa } from '../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { TerskelSvar } from '../../machines/fravaer/tilUnder.ts'
import { terskelAaSporreOm } from '../../machines/fravaer/tilUnder.ts'
import type { Rutine, TrinnNr } from '../../machines/rutine/skjema.ts'
import type { Elev } from './skole.ts'
import { skolen } from './skole.ts'
import type { Valg } from './valg.ts'

/** A question that the school got, and after how many days with absence the child had. */
type Stilt = { id: string; trinn: TrinnNr; etter: number }
/** Each child of the school, with what was asked about it. */
export type Aaret = { navn: string; elever: (Elev & { spurt: Stilt[] })[] }

export const aaret = ({ navn, rutine }: Valg): Aaret => {
  const spor = rutine.fravaer.stille === 'dagene' ? omDagene : omTerskelen
  return { navn, elever: skolen().map((elev) => ({ ...elev, spurt: spor(rutine, elev.dager) })) }
}

/** Absence is written down on its day. Each question is answered the same day: no case, we know why. */
function omDagene(rutine: Rutine, dager: readonly Fravaersdag[]): Stilt[] {
  const svart: Svart[] = []
  return dager.flatMap(({ dato }, nr) => {
    const hittil = dager.slice(0, nr + 1)
    const spurt = sporsmaal(rutine, { dager: hittil, svart, sak: null }, dato)
    if (!spurt) return []
    svart.push(svarPaa(rutine, { dager: hittil, svart }, spurt.trinn))
    return [{ id: spurt.id, trinn: spurt.trinn, etter: nr + 1 }]
  })
}

function omTerskelen(rutine: Rutine, dager: readonly Fravaersdag[]): Stilt[] {
  const svar: TerskelSvar[] = []
  return dager.flatMap(({ dato }, nr) => {
    const terskel = terskelAaSporreOm(rutine, dager.slice(0, nr + 1), svar, dato)
    if (!terskel) return []
    svar.push({ over: terskel.over, dato })
    return [{ id: terskel.id, trinn: terskel.trinn, etter: nr + 1 }]
  })
}
