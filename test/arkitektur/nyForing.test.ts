import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HJEMMEBESOK } from './nyForing.ts'

const ROT = fileURLToPath(new URL('../..', import.meta.url))
/** Words, a file for each language, are beside the five. */
const FLEST = 5
const SPRAAK = 3

const kopi = mkdtempSync(join(tmpdir(), 'stafett-foering-'))
const kjor = (...argumenter: string[]) =>
  execFileSync(process.execPath, argumenter, { cwd: kopi, encoding: 'utf8' })

beforeAll(() => {
  for (const del of ['machines', 'db', 'server', 'test', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROT, del), join(kopi, del), { recursive: true })
  }
  symlinkSync(join(ROT, 'node_modules'), join(kopi, 'node_modules'))
  for (const { fil, etter, ny } of HJEMMEBESOK) {
    const kode = readFileSync(join(kopi, fil), 'utf8')
    if (!kode.includes(etter)) throw new Error(`${fil} has no place for it any more`)
    writeFileSync(
      join(kopi, fil),
      kode.replace(etter, () => etter + ny),
    )
  }
  kjor('--import', 'tsx', 'test/strommer/frys.ts', 'skjema')
})
afterAll(() => rmSync(kopi, { recursive: true }))

describe('a new recording', () => {
  it('touches at most five files, and one with words for each language', () => {
    const filer = new Set([...HJEMMEBESOK.map(({ fil }) => fil), 'test/strommer/skjemaer.json'])
    expect(filer.size).toBe(HJEMMEBESOK.length + 1)
    expect(filer.size).toBeLessThanOrEqual(FLEST + SPRAAK)
  })

  it('is worked through in the docs, edit by edit', () => {
    const tekst = readFileSync(join(ROT, 'docs/utvide.md'), 'utf8')
    for (const { fil, ny } of HJEMMEBESOK) {
      expect(tekst).toContain(fil)
      expect(tekst).toContain(ny.trimEnd())
    }
  })

  it('is all that the types ask for', () => {
    const tsconfig = JSON.parse(readFileSync(join(kopi, 'tsconfig.json'), 'utf8'))
    const mapper = ['machines', 'db', 'server']
    const smal = { ...tsconfig, include: mapper, exclude: [] }
    writeFileSync(join(kopi, 'tsconfig.json'), JSON.stringify(smal))
    expect(kjor('node_modules/typescript/bin/tsc')).toBe('')
  })

  it('is sent, stored, verified and told in three languages', () => {
    const data = { hvem: 'kontaktlaerer', oppsummering: 'Satt ved kjøkkenbordet.' }
    const ut = kjor(
      '--import',
      'tsx',
      'test/arkitektur/provForing.ts',
      'hjemmebesok.gjort',
      JSON.stringify(data),
    )
    const setninger = ['skrev om et hjemmebesøk', 'skreiv om eit heimebesøk', 'wrote about a home']
    expect(JSON.parse(ut)).toMatchObject({
      outcome: 'ok',
      avvik: [],
      historie: setninger.map((setning) => ({ setning: expect.stringContaining(setning) })),
    })
  })
})
