import type { Arena } from '../../machines/roller.ts'
import { Spraak } from './spraak.ts'

/** A language as it is spoken at an arena: in a school the child is a pupil. A language tag, too. */
export type Maal = Spraak | `${Spraak}-x-skole`

export const maalene: readonly Maal[] = Spraak.options.flatMap((spraak): Maal[] => [
  spraak,
  `${spraak}-x-skole`,
])

/** How one speaks of a case there. */
export const maalI = (spraak: Spraak, arena: Arena): Maal =>
  arena === 'skole' ? `${spraak}-x-skole` : spraak

/** The language itself. */
export const spraakI = (maal: Maal): Spraak => Spraak.parse(maal.slice(0, 2))
