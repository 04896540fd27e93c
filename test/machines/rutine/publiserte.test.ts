import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Rutine } from '../../../machines/rutine/skjema.ts'

const SKOLE = '../../../machines/rutine/orlandSkole/rutine.ts'
const BARNEHAGE = '../../../machines/rutine/orlandBarnehage/rutine.ts'

const SKOLE_NYERE = '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
const BARNEHAGE_NYERE = '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'

/** Read inside the test: what goes wrong while a routine is read fails here, by name. */
const lest = () => import('../../../machines/rutine/publiserte.ts')

/** As if these were the only two that are published. */
const medRutiner = async (endre: (skole: Rutine) => readonly [Rutine, Rutine]) => {
  const { orlandSkole } = await import('../../../machines/rutine/orlandSkole/rutine.ts')
  const [foerst, sist] = endre(orlandSkole)
  vi.resetModules()
  vi.doMock(SKOLE, () => ({ orlandSkole: foerst }))
  vi.doMock(BARNEHAGE, () => ({ orlandBarnehage: sist }))
  vi.doMock(SKOLE_NYERE, () => ({ orlandSkole2026_2: foerst }))
  vi.doMock(BARNEHAGE_NYERE, () => ({ orlandBarnehage2026_2: sist }))
}

afterEach(() => {
  vi.doUnmock(SKOLE)
  vi.doUnmock(BARNEHAGE)
  vi.doUnmock(SKOLE_NYERE)
  vi.doUnmock(BARNEHAGE_NYERE)
  vi.resetModules()
})

describe('when the program starts', () => {
  it('every published routine is read', async () => {
    const { publiserteRutiner } = await lest()
    expect(publiserteRutiner.map(({ id, versjon, arena }) => [id, versjon, arena])).toEqual([
      ['orland-skole', '2026.1', 'skole'],
      ['orland-barnehage', '2026.1', 'barnehage'],
      ['orland-skole', '2026.2', 'skole'],
      ['orland-barnehage', '2026.2', 'barnehage'],
    ])
  })

  it('a wrong one stops it, and says which, where and why', async () => {
    await medRutiner((skole) => [{ ...skole, tittel: 'finnes.ikke', lengstePause: 90 }, skole])
    await expect(lest()).rejects.toThrow(
      'The routine orland-skole 2026.1 is wrong:\ntittel: the text finnes.ikke does not exist\n',
    )
  })
})

describe('a new version', () => {
  const nyere = (skole: Rutine): Rutine => ({
    ...skole,
    versjon: '2027.1',
    gyldigFra: '2027-01-01',
  })

  it.each([
    ['after the old one', (skole: Rutine) => [skole, nyere(skole)] as const],
    ['before the old one', (skole: Rutine) => [nyere(skole), skole] as const],
  ])(
    'is followed by cases opened from its first day, also when it is listed %s',
    async (_, begge) => {
      await medRutiner(begge)
      const { gjeldendeRutine, finnRutine } = await lest()
      const paa = (dato: string) => gjeldendeRutine('skole', dato)?.versjon
      expect([paa('2026-12-31'), paa('2027-01-01'), paa('2028-01-01')]).toEqual([
        '2026.1',
        '2027.1',
        '2027.1',
      ])
      expect(finnRutine('orland-skole', '2026.1')?.gyldigFra).toBe('2026-01-01')
    },
  )
})
