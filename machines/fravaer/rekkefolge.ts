import type { Rutine } from '../rutine/skjema.ts'
import type { Mengde } from './mengde.ts'
import { heleDager } from './mengde.ts'
import type { Sporsmaal, Spurt } from './sporsmaal.ts'
import { ubesvarte } from './sporsmaal.ts'

/** The threshold that is nearest to asking: so many (`igjen`) days that count are missing, one at least. */
export type Naermest = Pick<Sporsmaal, 'id' | 'trinn' | 'dager'> & { igjen: number }

/**
 * What the absence would ask first if it goes on. Null where no day counts that nobody has answered for,
 * and where every threshold is passed.
 */
export function naermest(rutine: Rutine, spurt: Spurt, idag: string): Naermest | null {
  const svart = rutine.fravaer.stille === 'dagene' ? spurt.svart : []
  return ubesvarte(rutine, { ...spurt, svart }, idag)
    .filter(({ terskel, nye }) => nye.length > 0 && nye.length <= terskel.over)
    .map(({ terskel: { id, trinn, over }, nye }) => ({
      id,
      trinn,
      dager: nye,
      igjen: over + 1 - nye.length,
    }))
    .reduce<Naermest | null>((a, b) => (a && a.igjen <= b.igjen ? a : b), null)
}

/** What a child is looked at by: what its absence asks, what it is near to, and how much there is of it. */
export type Aasett = { spor: Sporsmaal | null; naermest: Naermest | null; mengde: Mengde }

/**
 * Who is to be looked at first. What asks comes before what does not, the higher trinn before the lower
 * (R609, R635, R644); then whoever is nearest to being asked about. Of those who are alike in that: most
 * days without notice (R606), most days, most hours, most often late (R567–570).
 */
export const foerst = (a: Aasett, b: Aasett): number =>
  trinnet(b) - trinnet(a) ||
  igjen(a) - igjen(b) ||
  b.mengde.udokumentert - a.mengde.udokumentert ||
  heleDager(b.mengde) - heleDager(a.mengde) ||
  b.mengde.timer - a.mengde.timer ||
  b.mengde.forsent - a.mengde.forsent

const trinnet = ({ spor }: Aasett): number => spor?.trinn ?? 0

/** Beyond any threshold, where it is near to none. What asks already, if for trinn 0, is nearer than near. */
const igjen = ({ spor, naermest }: Aasett): number =>
  spor ? 0 : (naermest?.igjen ?? Number.MAX_SAFE_INTEGER)
