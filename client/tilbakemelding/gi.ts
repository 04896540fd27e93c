import type { Ansikt } from '../../machines/tilbakemelding/svar.ts'
import { klient, lesFeil } from '../api.ts'

/**
 * Gives an answer by the first of these links that has not been used, and tells whether there was one.
 * `usikker` remembers a link whose answer was lost on the way: it may have been counted.
 */
export async function gi(
  lenker: readonly string[],
  svar: Ansikt,
  usikker: { lenke?: string },
  signal: AbortSignal,
): Promise<boolean> {
  for (const lenke of lenker) {
    try {
      await klient.tilbakemelding.svar.mutate({ lenke, svar }, { signal })
      return true
    } catch (feil) {
      if (lesFeil(feil)?.kode !== 'FINNES_IKKE') {
        usikker.lenke = lenke
        throw feil
      }
      if (usikker.lenke === lenke) return true
    }
  }
  return false
}
