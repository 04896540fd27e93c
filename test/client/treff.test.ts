import { expect, test } from 'vitest'
import { ordI, passer } from '../../client/hopp/treff.ts'

const finner = (sokt: string, tekst: string) => passer(ordI(sokt), tekst)

test('a text is its words, without case, accents and punctuation', () => {
  expect(ordI('  Evalúer  «planen», på NYTT! ')).toEqual(['evaluer', 'planen', 'pa', 'nytt'])
  expect(ordI('Ærlig talt: Bjørns Đ-dag 7B')).toEqual([
    'aerlig',
    'talt',
    'bjorns',
    'd',
    'dag',
    '7b',
  ])
  expect(ordI(' «…» ')).toEqual([])
})

test.each([
  ['evaluer', 'Evaluer planen'],
  ['plan eval', 'Evaluer planen'],
  ['EVÁL', 'Evaluer planen'],
  ['fravær', 'Registrer fravær'],
  ['fravaer', 'Registrer fravær'],
  ['hor', 'Hør barnet'],
  ['hør', 'Hør barnet'],
  ['', 'Hør barnet'],
])('«%s» finds «%s»', (sokt, tekst) => {
  expect(finner(sokt, tekst)).toBe(true)
})

test.each([
  ['valuer', 'Evaluer planen'],
  ['evaluer barnet', 'Evaluer planen'],
  ['planene', 'Evaluer planen'],
])('«%s» does not find «%s»', (sokt, tekst) => {
  expect(finner(sokt, tekst)).toBe(false)
})
