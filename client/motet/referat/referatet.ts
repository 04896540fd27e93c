import type { Motemal, Motesvar } from '../svar.ts'

/** The minutes as they are kept: each paragraph in the order of the agenda, then what was agreed on. */
export const referatet = (
  { punkter, mote }: Pick<Motemal, 'punkter' | 'mote'>,
  { evaluering }: Pick<Motesvar, 'evaluering'>,
): string => {
  const plass = (id: string) => punkter.findIndex((punkt) => punkt.id === id)
  const avsnitt = mote.avsnitt
    .toSorted((a, b) => plass(a.punkt) - plass(b.punkt))
    .map(({ punkt, ord }) => {
      const omraade = punkter[plass(punkt)]?.rad?.omraade
      const sagt = ord.map(({ tekst }) => tekst.trim()).join('\n')
      return omraade ? `${omraade}: ${sagt}` : sagt
    })
  return [...avsnitt, evaluering.oppsummering.trim()].join('\n\n')
}
