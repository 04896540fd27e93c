import { expect, test } from 'vitest'
import type { Command } from '../../../server/cli/command.ts'
import { parse } from '../../../server/cli/parse.ts'

const command = (...argumenter: string[]): Command => ({
  argumenter,
  kort: 'Kort.',
  hjelp: 'Mer.',
  kjor: async () => {},
})
const COMMANDS = { start: command(), les: { ...command('FIL'), valg: ['raskt'] } }

test('a command gets its arguments', () => {
  expect(parse(['start'], COMMANDS)).toEqual({
    command: COMMANDS.start,
    argumenter: [],
    valg: new Set(),
  })
  expect(parse(['les', 'a.csv'], COMMANDS)).toMatchObject({ argumenter: ['a.csv'] })
})

test('a command gets its switches, wherever they stand', () => {
  for (const args of [
    ['les', 'a.csv', '--raskt'],
    ['--raskt', 'les', 'a.csv'],
  ]) {
    expect(parse(args, COMMANDS)).toMatchObject({
      argumenter: ['a.csv'],
      valg: new Set(['raskt']),
    })
  }
})

test('whoever asks for help gets it', () => {
  expect(parse(['--help'], COMMANDS)).toEqual({
    kode: 0,
    tekst: expect.stringContaining('  les'),
  })
  for (const args of [
    ['les', '--help'],
    ['les', '-h'],
  ]) {
    expect(parse(args, COMMANDS)).toEqual({
      kode: 0,
      tekst: 'Bruk: stafett les FIL [--raskt]\n\nKort.\nMer.',
    })
  }
})

test.each([
  [[], 'Bruk: stafett <kommando>'],
  [['ukjent'], 'Ukjent kommando: ukjent\n\nBruk: stafett <kommando>'],
  [['ukjent', '--help'], 'Ukjent kommando: ukjent\n\nBruk: stafett <kommando>'],
  [['__proto__'], 'Ukjent kommando: __proto__\n\nBruk: stafett <kommando>'],
  [['start', '--tull'], 'Ukjent valg: tull\n\nBruk: stafett start'],
  [['start', '-t'], 'Ukjent valg: t\n\nBruk: stafett start'],
  [['start', '--raskt'], 'Ukjent valg: raskt\n\nBruk: stafett start'],
  [['les', 'a.csv', '--raskt=ja'], 'Ukjent valg: raskt\n\nBruk: stafett les FIL'],
  [['start', 'mer'], 'Ett for mye: mer\n\nBruk: stafett start'],
  [['les'], 'Mangler FIL\n\nBruk: stafett les FIL'],
  [['les', 'a.csv', 'b.csv'], 'Ett for mye: b.csv\n\nBruk: stafett les FIL'],
])('%j is not understood', (args, tekst) => {
  const fraBegynnelsen = expect.stringMatching(new RegExp(`^${tekst}`))
  expect(parse(args, COMMANDS)).toEqual({ kode: 2, tekst: fraBegynnelsen })
})
