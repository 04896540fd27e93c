import { expect, test } from 'vitest'
import type { Kommando } from '../../../server/cli/kommando.ts'
import { tolk } from '../../../server/cli/tolk.ts'

const kommando = (...argumenter: string[]): Kommando => ({
  argumenter,
  kort: 'Kort.',
  hjelp: 'Mer.',
  kjor: async () => {},
})
const KOMMANDOER = { start: kommando(), les: { ...kommando('FIL'), valg: ['raskt'] } }

test('en kommando får argumentene sine', () => {
  expect(tolk(['start'], KOMMANDOER)).toEqual({
    kommando: KOMMANDOER.start,
    argumenter: [],
    valg: new Set(),
  })
  expect(tolk(['les', 'a.csv'], KOMMANDOER)).toMatchObject({ argumenter: ['a.csv'] })
})

test('en kommando får valgene sine, hvor de enn står', () => {
  for (const args of [
    ['les', 'a.csv', '--raskt'],
    ['--raskt', 'les', 'a.csv'],
  ]) {
    expect(tolk(args, KOMMANDOER)).toMatchObject({
      argumenter: ['a.csv'],
      valg: new Set(['raskt']),
    })
  }
})

test('den som ber om hjelp, får den', () => {
  expect(tolk(['--help'], KOMMANDOER)).toEqual({ kode: 0, tekst: expect.stringContaining('  les') })
  expect(tolk(['les', '--help'], KOMMANDOER)).toEqual({
    kode: 0,
    tekst: 'Bruk: stafett les FIL [--raskt]\n\nKort.\nMer.',
  })
})

test.each([
  [[], 'stafett <kommando>'],
  [['ukjent'], 'stafett <kommando>'],
  [['ukjent', '--help'], 'stafett <kommando>'],
  [['__proto__'], 'stafett <kommando>'],
  [['start', '--tull'], 'stafett <kommando>'],
  [['start', '--raskt'], 'stafett start'],
  [['start', 'mer'], 'stafett start'],
  [['les'], 'stafett les FIL'],
  [['les', 'a.csv', 'b.csv'], 'stafett les FIL'],
])('%j forstås ikke', (args, tekst) => {
  expect(tolk(args, KOMMANDOER)).toEqual({ kode: 2, tekst: expect.stringContaining(tekst) })
})
