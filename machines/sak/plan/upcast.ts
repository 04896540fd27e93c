import type { Upcaster } from '../../prosess/upcast.ts'
import type { Utkast, Utkastrad } from '../kontekst.ts'
import type { Part } from '../part.ts'

type Rad2 = Omit<Utkastrad, 'kjennetegn' | 'ansvarlig'> & { ansvarlig: string }
type Utkast2 = { rader: Rad2[] }

/** Who answers for it, in the words that were written; an empty field was nobody. */
const medOrd = (annen: string): Part | null => (annen === '' ? null : { slag: 'annen', annen })

/**
 * Since version 3 a draft has a goal, each row a sign that it works, and whoever answers for it is a
 * party of the case; before, nobody was asked for the first two, and the third was words.
 */
export const medMaal: Upcaster = (hendelse) => {
  const { rader } = hendelse.data as Utkast2
  const data: Utkast = {
    maal: '',
    rader: rader.map((rad) => ({ ...rad, kjennetegn: '', ansvarlig: medOrd(rad.ansvarlig) })),
  }
  return { ...hendelse, data }
}
