import type { Planrad } from '../../machines/sak/kontekst.ts'
import type { Punkt } from './svar.ts'

export const radpunkt = (id: string) => `rad-${id}`

const fast = (slag: Exclude<Punkt['slag'], 'rad'>): Punkt => ({ id: slag, slag })

/** The agenda of an evaluation: those who speak first, then each measure that is due, then what comes of it. */
export const saksliste = (rader: readonly Planrad[]): Punkt[] => [
  fast('hvem'),
  fast('familien'),
  fast('barnet'),
  ...rader.map((rad): Punkt => ({ id: radpunkt(rad.id), slag: 'rad', rad })),
  fast('nytt'),
  fast('enige'),
  fast('neste'),
  fast('fullfor'),
]
