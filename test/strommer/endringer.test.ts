import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Utfolding } from './foldet.ts'
import { pakkUt } from './versjoner.ts'

const ROT = fileURLToPath(new URL('../..', import.meta.url))
const MAPPER = ['machines', 'db', 'server', 'test/strommer']

/** One change of the code, as a later version might make it. */
type Endring = { fil: string; fra: string | RegExp; til: string }

/** A copy of the program, where the code can be changed. */
const kopi = mkdtempSync(join(tmpdir(), 'stafett-endret-'))
const gull = pakkUt('0.1')
beforeAll(() => {
  for (const mappe of MAPPER) cpSync(join(ROT, mappe), join(kopi, mappe), { recursive: true })
  symlinkSync(join(ROT, 'node_modules'), join(kopi, 'node_modules'))
  for (const fil of ['package.json', 'tsconfig.json']) cpSync(join(ROT, fil), join(kopi, fil))
})
afterAll(() => {
  rmSync(kopi, { recursive: true })
  gull.rydd()
})

/** Version 0.1's cases, folded by the changed program. */
const foldetMed = (...endringer: Endring[]): Map<string, Utfolding> => {
  for (const { fil, fra, til } of endringer) {
    const kode = readFileSync(join(ROT, fil), 'utf8')
    const endret = kode.replaceAll(fra instanceof RegExp ? fra : new RegExp(fra, 'g'), til)
    if (endret === kode) throw new Error(`${fil} has nothing that is ${fra}`)
    writeFileSync(join(kopi, fil), endret)
  }
  try {
    const argumenter = ['--import', 'tsx', join(kopi, 'test/strommer/fold.ts'), gull.fil]
    const ut = execFileSync(process.execPath, argumenter, { cwd: kopi, encoding: 'utf8' })
    const linjer = ut.trim().split('\n')
    return new Map(linjer.map((l) => [JSON.parse(l).sakId, JSON.parse(l)]))
  } finally {
    for (const { fil } of endringer) cpSync(join(ROT, fil), join(kopi, fil))
  }
}

describe('what was recorded, read by a program that was changed', () => {
  const uendret = () => foldetMed()
  const andre = (svar: Map<string, Utfolding>) => [...svar.values()].filter(({ annet }) => annet)
  const nyttMinne = (svar: Map<string, Utfolding>, foer: Map<string, Utfolding>) =>
    [...svar].filter(([sakId, { minne }]) => minne !== foer.get(sakId)?.minne)

  it('folds the same when a role may no longer send what it sent', () => {
    const uten = foldetMed({
      fil: 'machines/sak/roller.ts',
      fra: /^ {2}'(stafettholder|kontaktlaerer|tiltaksleder)',\n/gm,
      til: '',
    })
    expect(uten).toEqual(uendret())
  })

  it('folds the same when a step asks for what nobody had to do then, or for less', () => {
    const svar = foldetMed(
      {
        fil: 'machines/sak/krav/rutinekrav.ts',
        fra: /evalueringHoldt: [^\n]+\n/g,
        til: 'evalueringHoldt: () => ({}),\n  __ubrukt: ({ kontekst: { evaluert, plan } }) =>\n',
      },
      {
        fil: 'machines/sak/krav/mangler.ts',
        fra: 'kontekst.lukket === null \\? null : \\{\\}',
        til: '({})',
      },
    )
    expect(svar).toEqual(uendret())
  })

  it('stands in the same states with another memory when the memory has a new field', () => {
    const svar = foldetMed({
      fil: 'machines/sak/maskin.ts',
      fra: 'undring: null,',
      til: 'undring: null, nytt: [],',
    })
    expect(andre(svar)).toEqual([])
    expect(nyttMinne(svar, uendret())).toHaveLength(svar.size)
  })

  it('stops, or stands elsewhere, with each case named, when a state has another name', () => {
    const svar = foldetMed({
      fil: 'machines/sak/regioner/trapp.ts',
      fra: /\bvurdere\b/g,
      til: 'overveie',
    })
    const navngitt = andre(svar)
    expect(navngitt.length).toBeGreaterThan(0)
    expect(navngitt.every(({ annet }) => annet?.includes('overveie'))).toBe(true)
  })

  it('stops at the event whose transition is gone, with its number, type and state', () => {
    const svar = foldetMed({
      fil: 'machines/sak/regioner/liv.ts',
      fra: /on: \{ 'notat.skrevet': [^\n]+\n/g,
      til: 'on: {},\n',
    })
    const stanset = andre(svar)
    expect(stanset.length).toBeGreaterThan(0)
    for (const { annet } of stanset) {
      expect(annet).toMatch(/nr\. \d+, notat\.skrevet, har ingen overgang fra .*liv\.aktiv/)
    }
  })
})
