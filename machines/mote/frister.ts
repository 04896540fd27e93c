import type { Rutine } from '../rutine/skjema.ts'
import type { Frist } from '../sak/frister.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import type { MoteKontekst } from './kontekst.ts'

/**
 * A proposed meeting waits until its first time for one to be chosen; one that is called in, for being
 * held and written down on its day. Neither while the case rests or is closed.
 */
export const moteFrister = (
  _: Rutine,
  { tid, tider, avlyst, holdt }: MoteKontekst,
  { hvile, lukket }: SakKontekst,
): Frist[] => {
  if (avlyst || holdt || hvile || lukket) return []
  if (tid) return [{ type: 'holdMote', forfaller: tid.dato, utrop: null }]
  const [forste] = tider.map(({ dato }) => dato).sort()
  return forste === undefined ? [] : [{ type: 'velgMotetid', forfaller: forste, utrop: null }]
}
