import type { Spraak } from '../../api/spraak.ts'
import { tekster } from '../../tekster/oversett.ts'
import type { Advarsel, Linjefeil } from '../feil.ts'
import { folkeord } from './alle.ts'

/** What is wrong, in plain words. Repeats nothing of what stood in the file. */
export function begrunn(
  { grunn, n, sted = '' }: Pick<Linjefeil, 'grunn' | 'n' | 'sted'>,
  spraak: Spraak,
): string {
  const roller = () => Object.values(tekster[spraak].rolle).join(', ')
  const tekst = folkeord[spraak].grunn[grunn]
    .replace('{roller}', roller)
    .replace('{sted}', () => sted)
  return n === undefined ? tekst : tekst.replace('{n}', n.toLocaleString(spraak))
}

/** What to look twice at, in plain words. Of what stood in the file only names of columns are repeated. */
export function merk({ merknad, verdi }: Advarsel, spraak: Spraak): string {
  return folkeord[spraak].merknad[merknad].replace('{hvilke}', () => verdi ?? '')
}
