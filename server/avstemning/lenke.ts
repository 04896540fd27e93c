import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'

/** Which of those asked to which meeting a link is for, and the last day on which it opens. */
const Innhold = z.strictObject({
  sakId: z.string(),
  om: z.string(),
  plass: z.int(),
  til: z.iso.date(),
})
export type Lenke = z.infer<typeof Innhold>

/** The secret of the database makes other keys too: what is signed here says that it is a link. */
const avtrykk = async ({ kladd }: Pick<Store, 'kladd'>, innhold: string): Promise<Buffer> =>
  createHmac('sha256', await kladd.hemmelighet())
    .update(`avstemning ${innhold}`)
    .digest()

/** A link of one's own to a poll, as its address carries it. Nothing is stored of it. */
export const lagLenke = async (store: Pick<Store, 'kladd'>, lenke: Lenke): Promise<string> => {
  const innhold = Buffer.from(JSON.stringify(lenke)).toString('base64url')
  return `${innhold}.${(await avtrykk(store, innhold)).toString('base64url')}`
}

/** What a link says; undefined where it was not made here, or is not valid any more on the day `idag`. */
export const lesLenke = async (
  store: Pick<Store, 'kladd'>,
  tekst: string,
  idag: string,
): Promise<Lenke | undefined> => {
  const [innhold = '', merke = ''] = tekst.split('.')
  const riktig = await avtrykk(store, innhold)
  const sendt = Buffer.from(merke, 'base64url')
  if (sendt.length !== riktig.length || !timingSafeEqual(sendt, riktig)) return undefined
  const lenke = Innhold.parse(JSON.parse(Buffer.from(innhold, 'base64url').toString()))
  return lenke.til >= idag ? lenke : undefined
}
