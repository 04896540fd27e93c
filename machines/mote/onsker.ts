import type { Part } from '../sak/part.ts'
import { partnokkel } from '../sak/part.ts'

/**
 * What somebody of the family wants to talk about at a meeting. `av` is who wrote it down for them; null
 * where they did so themselves.
 */
export type Onske = { deltaker: Part; tekst: string; dato: string; av: string | null }

/** Things that each of the family may bring up before one meeting. */
const FLEST = 10

const samme = (a: Part, b: Part) => partnokkel(a) === partnokkel(b)

/** Whether somebody may bring up more. */
export const harPlass = (onsker: readonly Onske[], hvem: Part): boolean =>
  onsker.filter(({ deltaker }) => samme(deltaker, hvem)).length < FLEST

/** Whether the same person has said the same before. */
export const erSagt = (
  onsker: readonly Onske[],
  { deltaker, tekst }: Pick<Onske, 'deltaker' | 'tekst'>,
): boolean => onsker.some((en) => samme(en.deltaker, deltaker) && en.tekst === tekst)
