import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { lesSignert, signer } from '../signert.ts'

/** Which of those asked to which meeting a link is for, and the last day on which it opens. Not in which case. */
const Innhold = z.strictObject({
  om: z.string(),
  plass: z.int(),
  til: z.iso.date(),
})
export type Lenke = z.infer<typeof Innhold>

const FORMAAL = 'avstemning'

/** A link of one's own to a poll, as its address carries it. */
export const lagLenke = (store: Pick<Store, 'kladd'>, lenke: Lenke): Promise<string> =>
  signer(store, FORMAAL, lenke)

/** What a link says; undefined where it was not made here, or is not valid any more on the day `idag`. */
export const lesLenke = async (
  store: Pick<Store, 'kladd'>,
  tekst: string,
  idag: string,
): Promise<Lenke | undefined> => {
  const lest = await lesSignert(store, FORMAAL, tekst)
  const lenke = lest === undefined ? undefined : Innhold.parse(lest)
  return lenke && lenke.til >= idag ? lenke : undefined
}
