import { expect, test } from 'vitest'
import { brevspraak } from '../../../machines/familie/brevspraak.ts'

test.each([
  ['norsk', 'nb'],
  ['Norsk (bokmål)', 'nb'],
  ['bokma\u030al', 'nb'],
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nynorsk', 'nn'],
  ['Norsk, nynorsk', 'nn'],
  ['norsk og engelsk', 'nb'],
  ['Norsk (nynorsk)', 'nn'],
  ['nn', 'nn'],
  ['NN_no', 'nn'],
  ['  Engelsk ', 'en'],
  ['English', 'en'],
  ['en-GB', 'en'],
  ['engelsk og urdu', 'en'],
  ['urdu og engelsk', 'en'],
  ['Somali/English', 'en'],
])('who speaks «%s» is written to in %s', (sagt, spraak) => {
  expect(brevspraak(sagt)).toBe(spraak)
})

test.each([
  null,
  '',
  'arabisk',
  'tigrinja og en del arabisk',
  'kan ikke engelsk',
  'litt norsk',
  'svensk',
  'ente',
  'n/a',
])('«%s» is none that letters are written in', (sagt) => {
  expect(brevspraak(sagt)).toBeUndefined()
})
