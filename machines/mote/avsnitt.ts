import type { MoteDataFor } from './hendelser.ts'
import type { MoteKontekst } from './kontekst.ts'

type Skrevet = { data: MoteDataFor<'mote.avsnitt'>; aktor: { id: string } }

/**
 * The minutes with what somebody wrote in one paragraph. It takes the place of the words that the writer had
 * before them, and of no others: what was written at the same time stands beside it until somebody who sees
 * both writes one instead. A paragraph without words is gone.
 */
export const skrivAvsnitt = (
  { avsnitt, skrevet }: Pick<MoteKontekst, 'avsnitt' | 'skrevet'>,
  { data, aktor }: Skrevet,
): Pick<MoteKontekst, 'avsnitt' | 'skrevet'> => {
  const nr = skrevet + 1
  const foer = avsnitt.find(({ id }) => id === data.avsnitt)
  const staar = (foer?.ord ?? []).filter((en) => !data.erstatter.includes(en.nr))
  const mine = /\S/.test(data.tekst) ? [{ nr, av: aktor.id, tekst: data.tekst }] : []
  const ny = { id: data.avsnitt, punkt: foer?.punkt ?? data.punkt, ord: [...staar, ...mine] }
  const alle = foer ? avsnitt.map((en) => (en === foer ? ny : en)) : [...avsnitt, ny]
  return { skrevet: nr, avsnitt: alle.filter(({ ord }) => ord.length > 0) }
}
