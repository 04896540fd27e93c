import { somTekst } from '../../../machines/mote/avsnitt.ts'
import type { Motemal, Motesvar } from '../svar.ts'

/**
 * The minutes as they are kept: each paragraph in the order of the agenda, those about a measure under its
 * area, then what was agreed on.
 */
export const referatet = (
  { punkter, mote }: Pick<Motemal, 'punkter' | 'mote'>,
  { evaluering }: Pick<Motesvar, 'evaluering'>,
): string => {
  const plass = (id: string) => punkter.findIndex((punkt) => punkt.id === id)
  const avsnitt = mote.avsnitt
    .toSorted((a, b) => plass(a.punkt) - plass(b.punkt))
    .map(({ punkt, ord }, nr, alle) => {
      const forste = punkt !== alle[nr - 1]?.punkt
      const omraade = forste && punkter[plass(punkt)]?.rad?.omraade
      const sagt = somTekst({ ord })
      return omraade ? `${omraade}: ${sagt}` : sagt
    })
  return [...avsnitt, evaluering.oppsummering.trim()].join('\n\n')
}
