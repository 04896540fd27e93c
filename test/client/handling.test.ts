import { describe, expect, it } from 'vitest'
import type { Overgang, Sak } from '../../client/sak/bruk.ts'
import { ordne } from '../../client/sak/handling/grupper.ts'
import { finnOvergang, kanGjores, versjonAv } from '../../client/sak/handling/overgang.ts'

const overgang = (type: Overgang['type'], del: Partial<Overgang> = {}): Overgang => ({
  type,
  gruppe: 'arbeid',
  slag: 'foering',
  svarer: [],
  navn: type,
  tittel: `${type} ${del.om ?? ''}`.trim(),
  beskrivelse: '',
  roller: ['stafettholder'],
  tillatt: true,
  tidligst: '2026-11-01',
  mangler: [],
  ...del,
})

const prosess = (om: string, dato: string, versjon: number) =>
  ({ om, navn: 'stemme', dato, versjon }) as Sak['prosesser'][number]

const prosesser = [prosess('nyest', '2026-11-10', 7), prosess('eldst', '2026-11-02', 9)]
const overganger = [
  overgang('notat.skrevet'),
  overgang('stemme.besvart', { om: 'nyest' }),
  overgang('stemme.besvart', { om: 'eldst' }),
  overgang('stemme.forfalt', { om: 'eldst', roller: ['system'] }),
  overgang('trinn.holdt', { gruppe: 'videre', slag: 'avgjorelse' }),
]

describe('the transitions of a case', () => {
  it('stand under the heading that each says itself, without what only the system takes', () => {
    const { andre } = ordne({ overganger, neste: null, ellers: [], prosesser: [] })
    expect(andre.get('videre')?.map(({ type }) => type)).toEqual(['trinn.holdt'])
    expect(andre.get('arbeid')?.map(({ type }) => type)).toEqual(['notat.skrevet'])
  })

  it('are offered for the oldest only, of what the case has many of', () => {
    const { andre } = ordne({ overganger, neste: null, ellers: [], prosesser })
    expect(andre.get('arbeid')?.map(({ om }) => om)).toEqual([undefined, 'eldst'])
  })

  it('are told apart by which one they are of, and built on its version', () => {
    const sak = { overganger, prosesser, versjon: 12, kanSkrive: true }
    expect(finnOvergang(sak, { type: 'stemme.besvart' })).toBeUndefined()
    expect(finnOvergang(sak, { type: 'stemme.besvart', om: 'nyest' })?.om).toBe('nyest')
    expect(kanGjores(sak, 'stemme.besvart', 'nyest')).toBe(true)
    expect(kanGjores({ ...sak, kanSkrive: false }, 'notat.skrevet')).toBe(false)
    expect(versjonAv(sak, undefined)).toBe(12)
    expect(versjonAv(sak, 'nyest')).toBe(7)
    expect(() => versjonAv(sak, 'annet')).toThrow('annet')
  })
})
