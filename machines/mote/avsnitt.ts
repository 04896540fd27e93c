import type { SakKontekst } from '../sak/kontekst.ts'
import { LENGST_TEKST } from '../sak/skjema/felles.ts'
import type { MoteKontekst } from './kontekst.ts'

/** What the minutes of a meeting hold, in characters. */
export const REFERAT = 20_000

/** Between two paragraphs, or after the name of what one is about. */
const MELLOM = 2

type Skrevet = {
  data: { avsnitt: string; punkt: string; tekst: string; erstatter: readonly number[] }
  aktor: { id: string }
}

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

/** A paragraph as it is read: what was written at the same time, line by line. */
export const somTekst = ({ ord }: Pick<MoteKontekst['avsnitt'][number], 'ord'>): string =>
  ord.map(({ tekst }) => tekst.trim()).join('\n')

const lengden = (avsnitt: MoteKontekst['avsnitt']): number =>
  avsnitt.flatMap(({ ord }) => ord).reduce((sum, { tekst }) => sum + tekst.length + MELLOM, 0)

/** What the paragraphs may fill: the minutes name the area of each measure too, and say what was agreed on. */
const plassen = ({ plan: { gjeldende } }: Pick<SakKontekst, 'plan'>): number =>
  (gjeldende?.rader ?? []).reduce(
    (rest, { omraade }) => rest - omraade.length - MELLOM,
    REFERAT - LENGST_TEKST,
  )

/** Whether the minutes have room for what is written; what makes them shorter always has. */
export const harRom = (
  mote: Pick<MoteKontekst, 'avsnitt' | 'skrevet'>,
  sak: Pick<SakKontekst, 'plan'>,
  data: Skrevet['data'],
): boolean => {
  const etter = lengden(skrivAvsnitt(mote, { data, aktor: { id: '' } }).avsnitt)
  return etter <= plassen(sak) || etter < lengden(mote.avsnitt)
}
