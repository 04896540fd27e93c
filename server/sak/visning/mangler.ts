import { overganger } from '../../../machines/forlop/decide.ts'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { vei } from '../../../machines/forlop/vei.ts'
import type { Mangel } from '../../../machines/sak/krav/mangler.ts'
import type { Kravet } from '../../../machines/sak/krav/params.ts'
import type { Spraak } from '../../api/spraak.ts'
import { kravtekst } from '../../tekster/krav.ts'
import type { Klar } from '../cache.ts'

/**
 * What is missing in the reader's words, and the event that would bring it about. Nothing leads to
 * an event that the state does not have: a relay on offer cannot be offered again.
 */
export const mangelviser = ({ rutine, stand }: Klar, spraak: Spraak) => {
  const finnes = veiviser(stand)
  return (mangler: readonly Mangel[]) =>
    mangler.map((mangel) => ({
      krav: mangel.krav,
      tekst: kravtekst(spraak, mangel, rutine),
      vei: finnes(mangel.krav),
    }))
}

/** The event that would bring a requirement about, where the state has it. */
export const veiviser = (stand: Stand) => {
  const finnes = new Set(overganger(stand).map(({ type }) => type))
  return (krav: Kravet): HendelseType | null => {
    const type = vei(krav)
    return type && finnes.has(type) ? type : null
  }
}
