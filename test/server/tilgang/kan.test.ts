import { describe, expect, test } from 'vitest'
import type { Handling, Sakforhold } from '../../../server/tilgang/kan.ts'
import { kan } from '../../../server/tilgang/kan.ts'
import type { Sted } from './tabell.ts'
import { ROLLER, STEDER, VENTET, vedEgen } from './tabell.ts'

const steder = Object.keys(STEDER) as Sted[]
const sak = (sted: Sted, del: Partial<Sakforhold> = {}): Sakforhold => ({
  ...STEDER[sted],
  stafettholder: 'en-annen',
  tilbudtTil: null,
  ...del,
})

const rader = ROLLER.flatMap((rolle) => steder.map((sted) => ({ rolle, sted })))

describe('a role alone', () => {
  test.each(rader)('$rolle, child in $sted', ({ rolle, sted }) => {
    const hvem = { id: 'meg', roller: [vedEgen(rolle)] }
    const { leser, handler } = VENTET[rolle]
    expect(kan(hvem, { gjor: 'lesSak', sak: sak(sted) })).toBe(leser.includes(sted))
    expect(kan(hvem, { gjor: 'skrivSak', sak: sak(sted) })).toBe(handler.includes(sted))
    expect(kan(hvem, { gjor: 'opprettSak', barn: STEDER[sted] })).toBe(handler.includes(sted))
  })

  test.each(rader)('$rolle reminds the holder of a case, child in $sted', ({ rolle, sted }) => {
    const hvem = { id: 'meg', roller: [vedEgen(rolle)] }
    const minn = (del: Partial<Sakforhold>) =>
      kan(hvem, { gjor: 'minnHolder', sak: sak(sted, del) })
    expect(minn({})).toBe(VENTET[rolle].minner.includes(sted))
    expect(minn({ stafettholder: 'meg' })).toBe(false)
    expect(minn({ tilbudtTil: 'meg' })).toBe(VENTET[rolle].minner.includes(sted))
  })

  test.each(ROLLER)('%s and the import of absence', (rolle) => {
    const hvem = { id: 'meg', roller: [vedEgen(rolle)] }
    const importer = (enhetId: string): Handling => ({ gjor: 'importerFravaer', enhetId })
    expect(kan(hvem, importer('skole-1'))).toBe(VENTET[rolle].importerer)
    expect(kan(hvem, importer('skole-2'))).toBe(false)
  })
})

describe('whoever takes part in a case', () => {
  const deler: Partial<Sakforhold>[] = [{ stafettholder: 'meg' }, { tilbudtTil: 'meg' }]
  const deltakere = rader.flatMap((rad) => deler.map((del) => ({ ...rad, del })))

  test.each(deltakere)('$rolle, child in $sted, $del: reads and acts', ({ rolle, sted, del }) => {
    const hvem = { id: 'meg', roller: [vedEgen(rolle)] }
    expect(kan(hvem, { gjor: 'lesSak', sak: sak(sted, del) })).toBe(true)
    expect(kan(hvem, { gjor: 'skrivSak', sak: sak(sted, del) })).toBe(true)
  })
})

test('several roles add up, each at its own unit', () => {
  const hvem = {
    id: 'meg',
    roller: [
      vedEgen('kontaktlaerer'),
      { rolle: 'rektor', enhetId: 'skole-2', gruppe: null } as const,
    ],
  }
  const leser = steder.filter((sted) => kan(hvem, { gjor: 'lesSak', sak: sak(sted) }))
  expect(leser).toEqual(['egenGruppe', 'annenEnhet'])
})

test('a person without roles sees nothing', () => {
  const hvem = { id: 'meg', roller: [] }
  expect(steder.filter((sted) => kan(hvem, { gjor: 'lesSak', sak: sak(sted) }))).toEqual([])
})
