import type { Overgang, Sak } from '../bruk.ts'

/** Which transition: its type and, where it is one of many's own, of which one. */
export type Handling = { type: string; om?: string | undefined }

export const finnOvergang = (
  { overganger }: Pick<Sak, 'overganger'>,
  { type, om }: Handling,
): Overgang | undefined => overganger.find((en) => en.type === type && en.om === om)

/** Whether the reader may take this transition now. */
export const kanGjores = (
  sak: Pick<Sak, 'overganger' | 'kanSkrive'>,
  type: Overgang['type'],
  om?: string,
): boolean => sak.kanSkrive && (finnOvergang(sak, { type, om })?.tillatt ?? false)

/**
 * The version that a sending builds on: of the process that it is for, else of the case itself.
 * @throws {Error} on a process that the case does not hold
 */
export function versjonAv(sak: Pick<Sak, 'versjon' | 'prosesser'>, om: string | undefined): number {
  if (om === undefined) return sak.versjon
  const prosess = sak.prosesser.find((en) => en.om === om)
  if (!prosess) throw new Error(`the case holds no process ${om}`)
  return prosess.versjon
}
