import type { Barn } from '../../db/store.ts'

/** The words of a text, as they are compared: `Ola-Nordmann` is two. */
const ord = (tekst: string): string[] =>
  tekst
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((en) => en.length > 1)

/**
 * The place of a meeting as it may leave the house. Without a place nobody finds the way, but it is free
 * text: one that has a name of the child in it, also in the genitive, is kept back whole.
 */
export function stedUtad(
  sted: string | null,
  { fornavn, etternavn }: Pick<Barn, 'fornavn' | 'etternavn'>,
): string | null {
  if (sted === null) return null
  const navn = ord(`${fornavn} ${etternavn}`)
  const nevnt = ord(sted).some((en) => navn.some((et) => en === et || en === `${et}s`))
  return nevnt ? null : sted
}
