import type { EnByte } from './enByte.ts'
import { lesEnByte } from './enByte.ts'

/**
 * What the bytes of a file hold. `gjettet`: the encoding was guessed, and only somebody who knows
 * the words can tell; null where the bytes themselves tell it. `regneark`: the spreadsheet program's
 * own kind of file.
 */
export type Tekstfil =
  | { outcome: 'tekst'; tekst: string; gjettet: EnByte | null }
  | { outcome: 'regneark' }
  | { outcome: 'ikkeTekst' }

/** How files of spreadsheets begin: xlsx and ods are zip archives, xls is an OLE document. */
const REGNEARK = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Reads a text in UTF-8 or UTF-16; what is neither is read as a byte a letter, by `som`. */
export function lesTekst(bytes: Uint8Array, som: EnByte = 'windows'): Tekstfil {
  if (REGNEARK.some((merke) => merke.every((byte, i) => bytes[i] === byte))) {
    return { outcome: 'regneark' }
  }
  const bredt = utf16(bytes)
  const sikker = dekod(bytes, bredt ?? 'utf-8')
  if (sikker === undefined && bredt) return { outcome: 'ikkeTekst' }
  const tekst = sikker ?? lesEnByte(bytes, som)
  if (!erTekst(tekst)) return { outcome: 'ikkeTekst' }
  return { outcome: 'tekst', tekst, gjettet: sikker === undefined ? som : null }
}

/** By the mark at the beginning, else by the zeros: every other byte of digits and plain letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const nuller = [0, 0]
  for (const [i, byte] of bytes.entries()) if (byte === 0) nuller[i % 2] = (nuller[i % 2] ?? 0) + 1
  const [forst = 0, sist = 0] = nuller
  if (sist > bytes.length / 4 && forst < sist / 10) return 'utf-16le'
  return forst > bytes.length / 4 && sist < forst / 10 ? 'utf-16be' : undefined
}

/** Undefined where the bytes are not in this encoding. */
function dekod(bytes: Uint8Array, tegnsett: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(tegnsett, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A picture or a PDF is full of control characters; a text may have come by one. */
function erTekst(tekst: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const styretegn = tekst.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0
  return styretegn <= tekst.length / 100
}
