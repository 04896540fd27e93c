import type { EnByte } from './enByte.ts'
import { EN_BYTE, lesEnByte } from './enByte.ts'

/** Words to judge by: few enough to be read at a glance. */
const ANTALL = 6
const LENGDE = 24

/**
 * The first words of a file that have other letters than a–z, each as every encoding reads it:
 * whoever knows the words sees which of them is right.
 */
export function proveord(bytes: Uint8Array): Record<EnByte, string[]> {
  const ord = new Map<string, Uint8Array>()
  // A letter is a byte, so a place in the text is the same place in the bytes.
  for (const { 0: tekst, index } of lesEnByte(bytes, 'windows').matchAll(/[^\t\r\n ;,"]+/g)) {
    if (/[^\0-\x7f]/.test(tekst)) ord.set(tekst, bytes.subarray(index, index + tekst.length))
    if (ord.size === ANTALL) break
  }
  const lest = (som: EnByte) => [...ord.values()].map((b) => lesEnByte(b.subarray(0, LENGDE), som))
  return Object.fromEntries(EN_BYTE.map((som) => [som, lest(som)])) as Record<EnByte, string[]>
}
