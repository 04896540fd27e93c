import { describe, expect, it } from 'vitest'
import { en } from '../../client/tekster/en/index.ts'
import { nb } from '../../client/tekster/nb/index.ts'
import { nn } from '../../client/tekster/nn/index.ts'
import { plasser } from './plasser.ts'

function flat(del: object, foran = ''): [string, string][] {
  return Object.entries(del).flatMap(([navn, verdi]: [string, unknown]) =>
    typeof verdi === 'string'
      ? [[foran + navn, verdi] as [string, string]]
      : flat(Object(verdi), `${foran + navn}.`),
  )
}

describe.each([
  ['nn', nn],
  ['en', en],
])('texts in %s', (_, spraak) => {
  const tekster = new Map(flat(spraak))

  it('has a text for each key and no others', () => {
    expect([...tekster.keys()].sort()).toEqual(
      flat(nb)
        .map(([nokkel]) => nokkel)
        .sort(),
    )
    expect([...tekster].filter(([, tekst]) => tekst.trim() === '')).toEqual([])
  })

  it('asks for the same values', () => {
    for (const [nokkel, tekst] of flat(nb)) {
      expect(plasser(tekster.get(nokkel) ?? ''), nokkel).toEqual(plasser(tekst))
    }
  })
})

it('tells the values of a text from the words of its branches', () => {
  const tekst = '{n, plural, =0 {Ingen} other {# av {alle}}} for {hvem}'
  expect(plasser(tekst)).toEqual(new Set(['n', 'alle', 'hvem']))
})
