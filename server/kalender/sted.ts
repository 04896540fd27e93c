import type { Barn, Store } from '../../db/store.ts'

/** The words of a text, as they are compared: `Ola-Nordmann` is two. */
const ord = (tekst: string): string[] =>
  tekst
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((en) => en.length > 1)

/** Where one meets on the net: nobody lives there. */
const LENKE = /^https:\/\/\S+$/

type Hos = { barn: Pick<Barn, 'id' | 'fornavn' | 'etternavn'>; enhet: string }

/**
 * The place of a meeting as it may leave the house. Without a place nobody finds the way, but it is free
 * text: one that has a name of the child in it, also in the genitive, is kept back whole. Where contact with
 * a guardian is shielded, now or before, none goes out but the unit by its name, with a room there, or a link: the
 * others could learn where the guardian lives.
 */
export async function stedUtad(
  { foresatte }: Pick<Store, 'foresatte'>,
  sted: string | null,
  { barn, enhet }: Hos,
): Promise<string | null> {
  if (sted === null) return null
  const huset = ord(enhet)
  const alle = ord(sted)
  const vedEnheten = huset.length > 0 && huset.every((en, nr) => alle[nr] === en)
  const navn = ord(`${barn.fornavn} ${barn.etternavn}`)
  const resten = vedEnheten ? alle.slice(huset.length) : alle
  if (resten.some((en) => navn.some((et) => en === et || en === `${et}s`))) return null
  const skjermet = (await foresatte.til(barn.id)).some(
    ({ data }) => data.kontakt.slag === 'skjermet',
  )
  return skjermet && !vedEnheten && !LENKE.test(sted) ? null : sted
}
