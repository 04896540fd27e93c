import type { Region } from '../kart.ts'
import { strek } from './strek.ts'
import type { Tegning } from './tegn.ts'

/** One line of the picture, and what it is: there, walked, or on or off a label of that status. */
export type Strek = {
  id: string
  d: string
  slag: 'finnes' | 'avSegSelv' | 'gaatt' | 'mulig' | 'mangler' | 'en' | 'resten'
  pil: boolean
}

/** Every way of the machine, whether or not it can be taken now. */
export const maskinens = (
  { kanter }: Pick<Region, 'kanter'>,
  { ruter }: Pick<Tegning, 'ruter'>,
): Strek[] =>
  kanter.flatMap(({ fra, til, steg }) => {
    const [a, b] = [ruter.get(fra), ruter.get(til)]
    if (!a || !b) return []
    const sendes = steg.some(({ slag }) => slag === 'hendelse')
    return [
      { id: `${fra} ${til}`, d: strek(a, b), slag: sendes ? 'finnes' : 'avSegSelv', pil: true },
    ]
  })
