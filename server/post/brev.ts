import type { Brevtall } from '../../db/store.ts'
import type { Spraak } from '../api/spraak.ts'
import { oversett } from '../tekster/oversett.ts'
import type { Tekster } from '../tekster/typer.ts'

/** What a message may tell outside the house. The kinds that are not here say only that there is something. */
const HVA: Record<string, keyof Tekster['post']['hva']> = {
  'stafett.tilbudt': 'spurt',
  'stafett.avslaatt': 'svart',
  'stemme.besvart': 'svart',
  'plan.forfalt': 'dato',
  'frist.oversittet': 'dato',
  'stemme.forfalt': 'dato',
  'mote.holdt': 'lese',
  paaminnelse: 'minnet',
}

/** The kind of letter that tells how much waits for somebody. */
export const OPPGAVEBREV = 'oppgaver'

/**
 * The words of a letter: a reason to log in. They know nothing of the case, not even its id, since
 * letters about the same child would be told by it. `tall` is how much waits, where that is what it tells.
 */
export function brevtekst(
  type: string,
  spraak: Spraak,
  adresse: URL | null,
  tall?: Brevtall,
): { emne: string; tekst: string } {
  const t = oversett(spraak)
  const emne = tall ? t('post.oppgaver', tall) : t(`post.hva.${HVA[type] ?? 'annet'}`)
  const loggInn = [t('post.loggInn'), ...(adresse ? [adresse.origin] : [])].join('\n')
  return { emne, tekst: [`${emne}.`, loggInn, t('post.hvorfor')].join('\n\n') }
}
