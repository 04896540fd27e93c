import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Store } from '../db/store.ts'

type Hemmelighet = Pick<Store, 'kladd'>

/**
 * A key of this database for `innhold`. The secret makes other keys too: `formaal` tells which kind of key
 * this is.
 */
export const avtrykk = async (
  { kladd }: Hemmelighet,
  formaal: string,
  innhold: string,
): Promise<Buffer> =>
  createHmac('sha256', await kladd.hemmelighet())
    .update(`${formaal} ${innhold}`)
    .digest()

/** Text for an address, which says `innhold` and that it was made here. Nothing is stored of it. */
export const signer = async (
  store: Hemmelighet,
  formaal: string,
  innhold: object,
): Promise<string> => {
  const tekst = Buffer.from(JSON.stringify(innhold)).toString('base64url')
  return `${tekst}.${(await avtrykk(store, formaal, tekst)).toString('base64url')}`
}

/** What such a text says; undefined where it was not made here for this. */
export const lesSignert = async (
  store: Hemmelighet,
  formaal: string,
  tekst: string,
): Promise<unknown> => {
  const [innhold = '', merke = ''] = tekst.split('.')
  const riktig = await avtrykk(store, formaal, innhold)
  const sendt = Buffer.from(merke, 'base64url')
  if (sendt.length !== riktig.length || !timingSafeEqual(sendt, riktig)) return undefined
  return JSON.parse(Buffer.from(innhold, 'base64url').toString())
}
