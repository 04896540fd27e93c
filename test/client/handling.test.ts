import { describe, expect, it } from 'vitest'
import type { Overgang, Sak } from '../../client/sak/bruk.ts'
import { apnerSamtalen, ordne, tilbud } from '../../client/sak/handling/grupper.ts'
import { finnOvergang, kanGjores, versjonAv } from '../../client/sak/handling/overgang.ts'

type Mangel = Overgang['mangler'][number]

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

const tomt = { neste: null, hoved: null, sjekkliste: [], ellers: [], prosesser: [], samtale: [] }
const mangel = (krav: Mangel['krav'], tekst: string): Mangel => ({ krav, tekst, vei: null })
const ikke = (type: Overgang['type'], ...mangler: Mangel[]) =>
  overgang(type, { tillatt: false, mangler })
const punkt = (krav: Mangel['krav'], gjort: boolean, vei: Overgang['type'] | null) => ({
  krav,
  gjort,
  vei,
  tekst: krav,
  igjen: null,
})

describe('the card says each thing once', () => {
  const kontakt = overgang('foresatte.kontaktet')
  const hor = overgang('barnet.hort')
  const sak = {
    ...tomt,
    neste: 'foresatte.kontaktet' as const,
    hoved: { type: 'foresatte.kontaktet' as const, tittel: 'Kontakt foresatte' },
    sjekkliste: [
      punkt('undringKonkretisert', true, 'undring.konkretisert'),
      punkt('foresatteKontaktet', false, 'foresatte.kontaktet'),
      punkt('barnetsStemme', false, 'barnet.hort'),
    ],
    overganger: [kontakt, hor, overgang('undring.konkretisert'), overgang('notat.skrevet')],
  }

  it('a point offers its step when it is not done, and not the button’s own', () => {
    expect(sak.sjekkliste.map((en) => tilbud(sak, en)?.type)).toEqual([
      undefined,
      undefined,
      'barnet.hort',
    ])
  })

  it('where the button opens the talk, its step can still be taken alone, from its point', () => {
    const del = (type: Overgang['type'], gjort = false) =>
      ({ type, gjort }) as Sak['samtale'][number]
    const flere = { ...sak, samtale: [del('foresatte.kontaktet'), del('barnet.hort')] }
    expect(flere.sjekkliste.map((en) => tilbud(flere, en)?.type)).toEqual([
      undefined,
      'foresatte.kontaktet',
      'barnet.hort',
    ])
    const uten = ordne({ ...flere, sjekkliste: [] })
    expect(uten.ellers.map(({ type }) => type)).toEqual(['foresatte.kontaktet'])
    const ett = { ...sak, samtale: [del('foresatte.kontaktet'), del('barnet.hort', true)] }
    expect([apnerSamtalen(flere), apnerSamtalen(ett)]).toEqual([true, false])
  })

  it('what the button or a point offers is not among the rest; what is done is', () => {
    const { andre } = ordne(sak)
    expect(andre.get('arbeid')?.map(({ type }) => type)).toEqual([
      'undring.konkretisert',
      'notat.skrevet',
    ])
  })

  it('later comes the nearest first and the end last, without what has been said', () => {
    const foresatte = mangel('foresatteKontaktet', 'Kontakt foresatte.')
    const plan = mangel('evalueringHoldt', 'Evaluer planen først.')
    const naervaer = mangel('normaltNaervaer', 'Vent til nærværet er normalt.')
    const overganger = [
      ikke('sak.avsluttet', plan),
      ikke('trinn.senket', foresatte, plan, naervaer),
      ikke('trinn.hevet', foresatte, plan),
      ikke('trinn.holdt', foresatte),
    ]
    expect(ordne({ ...sak, overganger }).senere).toEqual([
      { titler: ['trinn.holdt'], mangler: [], etterAndre: true },
      { titler: ['trinn.hevet'], mangler: [plan], etterAndre: true },
      { titler: ['trinn.senket'], mangler: [naervaer], etterAndre: true },
      { titler: ['sak.avsluttet'], mangler: [], etterAndre: true },
    ])
  })

  it('a next step that is not the reader’s says what it waits for besides the list', () => {
    const rolle = mangel('rolle', 'Dette kan bare gjøres av stafettholder.')
    const foresatte = mangel('foresatteKontaktet', 'Kontakt foresatte.')
    const overganger = [ikke('trinn.hevet', rolle, foresatte)]
    expect(ordne({ ...sak, neste: 'trinn.hevet', overganger }).venter).toEqual([rolle])
  })
})

describe('the transitions of a case', () => {
  it('stand under the heading that each says itself, without what only the system takes', () => {
    const { andre } = ordne({ ...tomt, overganger })
    expect(andre.get('videre')?.map(({ type }) => type)).toEqual(['trinn.holdt'])
    expect(andre.get('arbeid')?.map(({ type }) => type)).toEqual(['notat.skrevet'])
  })

  it('are offered for the oldest only, of what the case has many of', () => {
    const { andre } = ordne({ ...tomt, overganger, prosesser })
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
