import { idnr } from '@navikt/fnrvalidator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { erEgenId, kontrollsifre, lesFodselsnummer } from '../../../machines/folk/fodselsnummer.ts'
import { erOrganisasjonsnummer } from '../../../machines/folk/organisasjonsnummer.ts'

/** A number with right control digits, from its nine first digits. */
const medSiste = (ni: string) => ni + (kontrollsifre(ni) ?? 'xx')

describe('a number', () => {
  // All of them made up: the month is raised by 80 (Skatteetaten) or 40 (NAV).
  test.each([
    ['038314500', { slag: 'fodselsnummer', fodt: '2014-03-03', syntetisk: true }],
    ['034314500', { slag: 'fodselsnummer', fodt: '2014-03-03', syntetisk: true }],
    ['438314501', { slag: 'dnummer', fodt: '2014-03-03', syntetisk: true }],
    ['718714501', { slag: 'dnummer', fodt: '2014-07-31', syntetisk: true }],
    ['299200504', { slag: 'fodselsnummer', fodt: '2000-12-29', syntetisk: true }],
    ['298200502', { slag: 'fodselsnummer', fodt: '2000-02-29', syntetisk: true }],
    ['298256001', { slag: 'fodselsnummer', fodt: '1956-02-29', syntetisk: true }],
    ['018155901', { slag: 'fodselsnummer', fodt: '1955-01-01', syntetisk: true }],
    ['018155501', { slag: 'fodselsnummer', fodt: '1855-01-01', syntetisk: true }],
  ])('%s… is read', (ni, lest) => {
    expect(lesFodselsnummer(medSiste(ni))).toEqual(lest)
  })

  test.each([
    ['', 'elleveSiffer'],
    ['3831450000', 'elleveSiffer'],
    ['038314500000', 'elleveSiffer'],
    ['0383145000x', 'elleveSiffer'],
    [medSiste('308214501'), 'datoINummer'],
    [medSiste('008314501'), 'datoINummer'],
    [medSiste('018045760'), 'datoINummer'],
  ])('%j is none', (siffer, grunn) => {
    expect(lesFodselsnummer(siffer)).toEqual({ grunn })
  })

  test('a digit that is wrong, or two that changed places, is found out', () => {
    const riktig = medSiste('038314500')
    for (let i = 0; i < 11; i++) {
      for (let siffer = 0; siffer < 10; siffer++) {
        if (String(siffer) === riktig[i]) continue
        const galt = riktig.slice(0, i) + siffer + riktig.slice(i + 1)
        expect(lesFodselsnummer(galt), galt).toEqual({ grunn: 'kontrollsiffer' })
      }
      const [a = '', b = ''] = riktig.slice(i, i + 2)
      if (a === b || b === '') continue
      const byttet = riktig.slice(0, i) + b + a + riktig.slice(i + 2)
      expect(lesFodselsnummer(byttet), byttet).toEqual({ grunn: 'kontrollsiffer' })
    }
  })

  test('what is read here is a number to others too', () => {
    const siffer = (antall: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: antall, maxLength: antall })
    let lest = 0
    fc.assert(
      fc.property(siffer(9), (ni) => {
        const nummer = medSiste(ni.join(''))
        if ('grunn' in lesFodselsnummer(nummer)) return
        lest += 1
        expect(idnr(nummer).status).toBe('valid')
      }),
      { numRuns: 5000 },
    )
    expect(lest).toBeGreaterThan(100)
  })
})

test.each([
  ['E-77', true],
  ['2385464', true],
  ['Å.12_b/3', true],
  ['23109911111', true],
  [medSiste('038314500'), false],
  ['3831450000', false],
  ['Ola Prøve', false],
  ['-1', false],
  ['', false],
  ['x'.repeat(41), false],
])('%j may be a school’s own id: %s', (tekst, svar) => {
  expect(erEgenId(tekst)).toBe(svar)
})

test.each([
  // Of Skatteetaten's made-up units, which begin with 3; 974 760 673 is Brønnøysundregistrene.
  ['310000000', true],
  ['974760673', true],
  ['974760674', false],
  ['97476067', false],
  ['9747606730', false],
])('%s is an organisation number: %s', (siffer, svar) => {
  expect(erOrganisasjonsnummer(siffer)).toBe(svar)
})
