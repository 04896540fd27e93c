import { expect, test } from 'vitest'
import { harRom } from '../../../machines/mote/avsnitt.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { iTrinn } from '../../stotte/forlop.ts'
import { BARNET, hold, kallInn, MODER, motet } from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, med, naar, prov, sisteOm } from '../../stotte/sak.ts'

const KARI = med('kontaktlaerer', 'kari')
const TONE = med('tiltaksleder', 'tone')

const motedag = () =>
  gitt(orlandSkole, iTrinn(1), kallInn(0, { slag: 'evaluering', hvem: [BARNET, MODER] }))

const skriv = (
  sak: Sak,
  aktor: typeof KARI,
  tekst: string,
  { avsnitt = 'a1', erstatter = [] as number[] } = {},
) => {
  const data = { avsnitt, punkt: 'enige', tekst, erstatter }
  naar(sak, aktor, 'mote.avsnitt', data, sak.idag, sisteOm(sak))
}
const ordene = (sak: Sak) =>
  motet(sak).avsnitt.map(({ ord }) => ord.map(({ av, tekst }) => `${av}: ${tekst}`))

test('each paragraph is its own: two who write at once are in nobody’s way', () => {
  const sak = motedag()
  skriv(sak, KARI, 'Mandager er tyngst.')
  skriv(sak, TONE, 'Nora vil ha med en venn.', { avsnitt: 'a2' })
  skriv(sak, KARI, 'Mandager er tyngst, sier mor.', { erstatter: [1] })
  expect(ordene(sak)).toEqual([
    ['kari: Mandager er tyngst, sier mor.'],
    ['tone: Nora vil ha med en venn.'],
  ])
})

test('in the same paragraph both words are kept, until somebody who sees both writes one', () => {
  const sak = motedag()
  skriv(sak, KARI, 'Mandager er tyngst.')
  // Both had the first words before them.
  skriv(sak, KARI, 'Mandager er tyngst for henne.', { erstatter: [1] })
  skriv(sak, TONE, 'Også tirsdager er tunge.', { erstatter: [1] })
  const begge = ['kari: Mandager er tyngst for henne.', 'tone: Også tirsdager er tunge.']
  expect(ordene(sak)).toEqual([begge])
  // One who goes on without having seen the other's still takes nothing of it away.
  skriv(sak, KARI, 'Mandager er tyngst for henne nå.', { erstatter: [2] })
  expect(ordene(sak)).toEqual([
    ['tone: Også tirsdager er tunge.', 'kari: Mandager er tyngst for henne nå.'],
  ])
  skriv(sak, TONE, 'Mandager og tirsdager er tyngst.', { erstatter: [3, 4] })
  expect(ordene(sak)).toEqual([['tone: Mandager og tirsdager er tyngst.']])
})

test('an empty one is gone, but not what somebody wrote in it meanwhile', () => {
  const sak = motedag()
  skriv(sak, KARI, 'Feil barn.')
  skriv(sak, TONE, 'Riktig barn.', { erstatter: [1] })
  skriv(sak, KARI, ' ', { erstatter: [1] })
  expect(ordene(sak)).toEqual([['tone: Riktig barn.']])
  skriv(sak, TONE, '', { erstatter: [2] })
  expect(ordene(sak)).toEqual([])
})

test('what was said is not written anew after the meeting', () => {
  const sak = motedag()
  skriv(sak, KARI, 'Sagt.')
  hold(BARNET)(sak)
  const data = { avsnitt: 'a1', punkt: 'enige', tekst: 'Usagt.', erstatter: [1] }
  expect(prov(sak, KARI, 'mote.avsnitt', data, sak.idag, sisteOm(sak)).outcome).toBe('ikkeHer')
  expect(ordene(sak)).toEqual([['kari: Sagt.']])
})

const forsok = (sak: Sak, tekst: string, avsnitt: string, erstatter: number[] = []) => {
  const data = { avsnitt, punkt: 'enige', tekst, erstatter }
  return prov(sak, KARI, 'mote.avsnitt', data, sak.idag, sisteOm(sak))
}
const FULLT = {
  outcome: 'ugyldig',
  issues: [{ path: ['tekst'], params: { grunn: 'referatFullt' } }],
}

test('what the minutes have no room for is refused when it is written, and not when the meeting ends', () => {
  const sak = motedag()
  // 20,000 in all, of which 4,000 are for what was agreed on: seven paragraphs, and most of one more.
  for (const nr of [1, 2, 3, 4, 5, 6, 7]) skriv(sak, KARI, 'x'.repeat(2000), { avsnitt: `a${nr}` })
  expect(forsok(sak, 'x'.repeat(2000), 'a8')).toMatchObject(FULLT)
  expect(forsok(sak, 'x'.repeat(1900), 'a8')).toMatchObject({ outcome: 'ok' })
  // Many short ones take room too: each stands apart from the next.
  for (const nr of Array.from({ length: 660 }).keys())
    skriv(sak, KARI, 'x', { avsnitt: `kort${nr}` })
  expect(forsok(sak, 'xxxxx', 'kort9999')).toMatchObject(FULLT)
  // What takes the place of as much, and leaves it shorter, has room.
  expect(forsok(sak, 'x'.repeat(1999), 'a1', [1])).toMatchObject({ outcome: 'ok' })
  expect(forsok(sak, '', 'a1', [1])).toMatchObject({ outcome: 'ok' })
})

test('minutes that hold too much already, as they did before there was a limit, can still be made shorter', () => {
  const avsnitt = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((nr) => ({
    id: `a${nr}`,
    punkt: 'enige',
    ord: [{ nr, av: 'kari', tekst: 'x'.repeat(2000) }],
  }))
  const kan = (tekst: string) =>
    harRom({ avsnitt, skrevet: 9 }, motedag().snapshot.context, {
      avsnitt: 'a1',
      punkt: 'enige',
      tekst,
      erstatter: [1],
    })
  expect([kan('x'.repeat(1999)), kan('x'.repeat(2000))]).toEqual([true, false])
})
