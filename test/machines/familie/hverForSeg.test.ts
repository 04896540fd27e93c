import { describe, expect, it } from 'vitest'
import type { ForesattHer } from '../../../machines/familie/hverForSeg.ts'
import { hverForSeg } from '../../../machines/familie/hverForSeg.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { iTrinn, tilSteg } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  borHverForSeg,
  dagerGaar,
  FAR,
  gitt,
  holder,
  MOR,
  mangler,
  naar,
  prov,
} from '../../stotte/sak.ts'

const ALLE_MOT = {
  resultat: 'kontaktet',
  maate: 'telefon',
  oppsummering: 'Snakket om mandagen',
} as const
const ikke = (felt: string, svar: ReturnType<typeof prov>) =>
  expect(svar).toMatchObject({ outcome: 'ugyldig', issues: [{ path: felt === '' ? [] : [felt] }] })
const ark = ({ snapshot }: Sak) => snapshot.context.arbeid[1]

describe('guardians live apart', () => {
  const en = (id: string, hjem: ForesattHer['hjem']) => ({ id, hjem })
  it.each([
    ['when they belong to different homes', [en('a', 'forste'), en('b', 'andre')], ['a', 'b']],
    ['when the home of one is not said', [en('a', 'forste'), en('b', null)], ['a', 'b']],
    ['when how to reach one is shielded', [en('a', 'skjermet'), en('b', null)], ['a', 'b']],
    ['not where they share a home', [en('a', 'forste'), en('b', 'forste')], []],
    ['not where no home is said', [en('a', null), en('b', null)], []],
    ['not where there is one', [en('a', 'andre')], []],
    ['not where there is none', [], []],
  ])('%s', (_, foresatte, apart) => {
    expect(hverForSeg(foresatte)).toEqual(apart)
  })
})

describe('a family in one home', () => {
  const sak = gitt(orlandSkole, (s) => {
    s.foresatte = [MOR, { ...FAR, hjem: MOR.hjem }]
  })
  it('is one side, and is not asked which of them', () => {
    ikke('', prov(sak, holder(sak), 'foresatte.kontaktet', { ...ALLE_MOT, foresatte: [MOR.id] }))
    naar(sak, holder(sak), 'foresatte.kontaktet', ALLE_MOT)
    expect(sak.snapshot.context.kontaktet).toEqual({
      sammen: { dato: sak.idag, resultat: 'kontaktet' },
    })
  })
})

describe('contact with those who live apart', () => {
  it('says which of them, and none who is not the child’s', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    ikke('foresatte', prov(sak, holder(sak), 'foresatte.kontaktet', ALLE_MOT))
    for (const foresatte of [[], ['en-annens'], [MOR.id, 'en-annens']])
      expect(
        prov(sak, holder(sak), 'foresatte.kontaktet', { ...ALLE_MOT, foresatte }).outcome,
      ).toBe('ugyldig')
  })

  it('is each one’s own, and an older one does not take the place of a newer', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    const foer = sak.idag
    dagerGaar(2)(sak)
    naar(sak, holder(sak), 'foresatte.kontaktet', { ...ALLE_MOT, foresatte: [MOR.id] })
    const uten = { resultat: 'ikkeKontaktet', grunn: 'Tok ikke telefonen' } as const
    const begge = { ...uten, foresatte: [MOR.id, FAR.id] }
    naar(sak, holder(sak), 'foresatte.kontaktet', begge, foer)
    expect(sak.snapshot.context.kontaktet).toEqual({
      [MOR.id]: { dato: sak.idag, resultat: 'kontaktet' },
      [FAR.id]: { dato: foer, resultat: 'ikkeKontaktet' },
    })
    expect(sak.snapshot.context.foresatte).toMatchObject({ resultat: 'kontaktet' })
  })
})

describe('the understanding of those who live apart', () => {
  it('is each one’s own, and the guardians’ side is heard when one of them is (R552)', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('forstaa'), borHverForSeg)
    const gi = (side: string, forstaaelse: string) =>
      naar(sak, holder(sak), 'forstaaelse.gitt', { resultat: 'gitt', side, forstaaelse })
    gi('arena', 'Vi ser uro')
    gi('barnet', 'Det er bråk')
    expect(mangler(sak, holder(sak), 'forstaaelse.enighet')).toContain('forstaaelseFraHverSide')
    gi(MOR.id, 'Morgenen er vond')
    gi(FAR.id, 'Hos meg går det fint')
    expect(mangler(sak, holder(sak), 'forstaaelse.enighet')).toEqual([])
    expect(ark(sak)?.hverForSeg).toMatchObject({
      [MOR.id]: { forstaaelse: 'Morgenen er vond' },
      [FAR.id]: { forstaaelse: 'Hos meg går det fint' },
    })
    gi(MOR.id, 'Morgenen er bedre nå')
    expect(ark(sak)?.hverForSeg[FAR.id]).toMatchObject({ forstaaelse: 'Hos meg går det fint' })
    expect(ark(sak)?.hverForSeg[MOR.id]).toMatchObject({ forstaaelse: 'Morgenen er bedre nå' })
  })

  it('stays the newest when something older is written down afterwards', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('forstaa'), borHverForSeg)
    const foer = sak.idag
    dagerGaar(2)(sak)
    const gi = (forstaaelse: string, dag: string) => {
      const data = { resultat: 'gitt', side: MOR.id, forstaaelse } as const
      naar(sak, holder(sak), 'forstaaelse.gitt', data, dag)
    }
    gi('Det er bedre nå', sak.idag)
    gi('Det var vondt', foer)
    expect(ark(sak)?.hverForSeg[MOR.id]).toMatchObject({ forstaaelse: 'Det er bedre nå' })
  })

  it('is not asked of them together, and not of a stranger', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('forstaa'), borHverForSeg)
    for (const side of ['foresatte', 'en-annens']) {
      const data = { resultat: 'gitt', side, forstaaelse: 'Sammen' }
      ikke('side', prov(sak, holder(sak), 'forstaaelse.gitt', data))
    }
  })

  it('may differ from what the others agree on, and both stand', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('forstaa'), borHverForSeg)
    for (const side of ['arena', MOR.id, 'barnet'])
      naar(sak, holder(sak), 'forstaaelse.gitt', { resultat: 'gitt', side, forstaaelse: 'Sett' })
    const enighet = { oppsummering: 'Roligere start' }
    const svar = prov(sak, holder(sak), 'forstaaelse.enighet', {
      ...enighet,
      uenige: { ukjent: 'Nei' },
    })
    expect(svar.outcome).toBe('ugyldig')
    const uenige = { [FAR.id]: 'Hele dager nå' }
    naar(sak, holder(sak), 'forstaaelse.enighet', { ...enighet, uenige })
    expect(ark(sak)?.enighet).toMatchObject({ ...enighet, uenige })
  })
})
