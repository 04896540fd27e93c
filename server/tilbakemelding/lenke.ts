import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { SVARGRUPPER } from '../../machines/tilbakemelding/svar.ts'
import { Spraak } from '../api/spraak.ts'
import { avtrykk, lesSignert, signer } from '../signert.ts'

/**
 * What a link to say what one thought of a meeting carries: where it is counted, a mark of the child's
 * meetings that cannot be read back, an id of its own, the last day on which it opens, and the language it is
 * asked in where we have it. No case.
 */
const Innhold = z.strictObject({
  enhetId: z.string(),
  gruppe: z.enum(SVARGRUPPER),
  merke: z.string(),
  id: z.string(),
  til: z.iso.date(),
  spraak: Spraak.nullable().default(null),
})
export type Lenke = z.infer<typeof Innhold>

const FORMAAL = 'tilbakemelding'

const uleselig = async (store: Pick<Store, 'kladd'>, formaal: string, om: string) =>
  (await avtrykk(store, `${FORMAAL} ${formaal}`, om)).toString('base64url')

type Plass = Pick<Lenke, 'enhetId' | 'gruppe' | 'til' | 'spraak'> & {
  sakId: string
  om: string
  plass: number
}

/** The link of one of those who were there: the same each time it is made. */
export const lagLenke = async (
  store: Pick<Store, 'kladd'>,
  { sakId, om, plass, ...lenke }: Plass,
): Promise<string> =>
  signer(store, FORMAAL, {
    ...lenke,
    merke: await uleselig(store, 'sak', sakId),
    id: await uleselig(store, 'plass', `${om} ${plass}`),
  } satisfies Lenke)

/** A mark of the child's meetings that stands in one pile only: between two, nothing tells it again. */
export const merkeI = (
  store: Pick<Store, 'kladd'>,
  { merke, gruppe }: Pick<Lenke, 'merke' | 'gruppe'>,
  termin: string,
): Promise<string> => uleselig(store, 'merke', `${termin} ${gruppe} ${merke}`)

/** What a link says; undefined where it was not made here, has been used, or has run out on `idag`. */
export const lesLenke = async (
  store: Pick<Store, 'kladd' | 'tilbakemelding'>,
  tekst: string,
  idag: string,
): Promise<Lenke | undefined> => {
  const lest = await lesSignert(store, FORMAAL, tekst)
  const lenke = lest === undefined ? undefined : Innhold.parse(lest)
  if (!lenke || lenke.til < idag) return undefined
  return (await store.tilbakemelding.erBrukt(lenke.id)) ? undefined : lenke
}
