import { describe, expect, it } from 'vitest'
import { en } from '../../client/tekster/en/index.ts'
import { nb } from '../../client/tekster/nb/index.ts'
import { nn } from '../../client/tekster/nn/index.ts'

function flat(del: object, foran = ''): [string, string][] {
  return Object.entries(del).flatMap(([navn, verdi]: [string, unknown]) =>
    typeof verdi === 'string'
      ? [[foran + navn, verdi] as [string, string]]
      : flat(Object(verdi), `${foran + navn}.`),
  )
}

const plasser = (tekst: string) =>
  [...tekst.matchAll(/\{(\w+)[,}]/g)].map(([, navn]) => navn).sort()

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
      expect(new Set(plasser(tekster.get(nokkel) ?? '')), nokkel).toEqual(new Set(plasser(tekst)))
    }
  })
})
