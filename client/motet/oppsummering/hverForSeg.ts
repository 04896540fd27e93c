import type { Sak } from '../../sak/bruk.ts'
import { sisteArk } from '../../sak/kartlegging/ark.ts'
import type { Holdt } from './utfall.ts'

/** How one of the guardians sees it, and what they do not agree to; null where it was not said by then. */
export type Syn = { foresatt: string; forstaaelse: string | null; uenig: string | null }

/**
 * Those of the guardians who live apart, each with what they had said when the meeting was held. Nobody where
 * all live in one home.
 */
export function hverForSeg(sak: Sak, { holdt }: Holdt): Syn[] {
  const { hverForSeg: sagt = {}, enighet } = sisteArk(sak)?.ark ?? {}
  const uenige = enighet && enighet.dato <= holdt.dato ? enighet.uenige : []
  return sak.barn.hverForSeg.map((foresatt) => {
    const { gitt = false, tekst = null, dato = '' } = sagt[foresatt] ?? {}
    return {
      foresatt,
      forstaaelse: gitt && dato <= holdt.dato ? tekst : null,
      uenig: uenige.find((en) => en.foresatt === foresatt)?.tekst ?? null,
    }
  })
}
