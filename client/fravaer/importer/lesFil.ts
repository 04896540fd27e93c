import { klient } from '../../api.ts'
import type { Kilde, Lest } from './importMaskin.ts'

/** Reads a file as UTF-8 and asks the server what importing it would do. */
export async function lesFil(kilde: Kilde): Promise<Lest> {
  const innhold = tolk(await kilde.innhold.arrayBuffer())
  if (innhold === undefined) return { outcome: 'ikkeTekst' }
  return { outcome: 'lest', svar: await klient.fravaer.forhaandsvis.mutate({ innhold }) }
}

/** The text, or undefined where the bytes are not UTF-8: guessing would spoil names and reasons. */
function tolk(innhold: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(innhold)
  } catch {
    return undefined
  }
}
