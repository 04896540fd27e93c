import { describe, expect, test } from 'vitest'
import type { Klasse, PersonRolle } from '../../../db/store.ts'
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

describe('the absence of a class', () => {
  const laerere = ['kontaktlaerer', 'pedagogiskLeder']
  const ledelse = ['teamleder', 'tiltaksleder', 'rektor', 'styrer']

  test.each(ROLLER)('%s: who sees it, and who ticks the week off (R351–353)', (rolle) => {
    const hvem = { id: 'meg', roller: [vedEgen(rolle)] }
    const folger = (klasse: Klasse) => kan(hvem, { gjor: 'folgFravaer', klasse })
    const setter = (klasse: Klasse) => kan(hvem, { gjor: 'settUka', klasse })
    const [laerer, leder] = [laerere.includes(rolle), ledelse.includes(rolle)]
    const heleEnheten = { enhetId: 'skole-1', gruppe: null }
    expect([folger(STEDER.egenGruppe), setter(STEDER.egenGruppe)]).toEqual([
      laerer || leder,
      laerer,
    ])
    expect([folger(STEDER.annenGruppe), setter(STEDER.annenGruppe)]).toEqual([leder, false])
    expect([folger(heleEnheten), setter(heleEnheten)]).toEqual([leder, leder])
    for (const annen of [STEDER.annenEnhet, { enhetId: 'skole-2', gruppe: null }]) {
      expect([folger(annen), setter(annen)]).toEqual([false, false])
    }
  })
})

describe('the people of a unit', () => {
  test.each(ROLLER)('%s keeps those up to date that it leads', (rolle) => {
    const hvem = { id: 'meg', roller: [vedEgen(rolle)] }
    const { administrerer } = VENTET[rolle]
    const kanVed = (enhetId: string | null) => kan(hvem, { gjor: 'administrer', enhetId })
    expect(kanVed('skole-1')).toBe(administrerer !== 'ingen')
    expect(kanVed('skole-2')).toBe(administrerer === 'alle')
    expect(kanVed(null)).toBe(administrerer === 'alle')
  })

  test('nobody gives a role that reaches further than their own', () => {
    const gi = (rolle: PersonRolle['rolle'], enhetId: string | null) => (har: PersonRolle) =>
      kan({ id: 'meg', roller: [har] }, { gjor: 'giRolle', rolle, enhetId })
    const [rektor, koordinator] = [vedEgen('rektor'), vedEgen('koordinator')]
    expect([rektor, koordinator].map(gi('kontaktlaerer', 'skole-1'))).toEqual([true, true])
    expect([rektor, koordinator].map(gi('kontaktlaerer', 'skole-2'))).toEqual([false, true])
    expect([rektor, koordinator].map(gi('los', null))).toEqual([false, true])
    // These see the whole municipality, at whatever unit they are written.
    expect([rektor, koordinator].map(gi('koordinator', 'skole-1'))).toEqual([false, true])
    expect([rektor, koordinator].map(gi('kommunalsjef', 'skole-1'))).toEqual([false, true])
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
