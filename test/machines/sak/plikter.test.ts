import { describe, expect, it } from 'vitest'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { reistePlikter } from '../../../machines/sak/plikter.ts'
import { iTrinn } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, naar, prov } from '../../stotte/sak.ts'

type Funn = { omraade: 'arena' | 'familie' | 'individ'; faktor: string }
const FUNN: Record<string, Funn> = {
  vold: { omraade: 'familie', faktor: 'vold' },
  omsorgsevne: { omraade: 'familie', faktor: 'omsorgsevne' },
  mobbing: { omraade: 'arena', faktor: 'mobbing' },
}

const reist = ({ rutine, snapshot }: Sak) =>
  reistePlikter(rutine, snapshot.context).map(({ plikt }) => plikt.id)

const finn = (sak: Sak, { omraade, faktor }: Funn, som: 'risiko' | 'beskyttelse' = 'risiko') =>
  naar(sak, holder(sak), 'kartlegging.registrert', {
    omraade,
    risiko: [],
    beskyttelse: [],
    oppsummering: 'Sett på.',
    [som]: [faktor],
  })

describe('duties that what is seen may raise', () => {
  it.each<[Rutine, string, string]>([
    [orlandSkole2026_2, 'vold', 'barnevernet'],
    [orlandSkole2026_2, 'omsorgsevne', 'barnevernet'],
    [orlandSkole2026_2, 'mobbing', 'skolemiljo'],
    [orlandBarnehage2026_2, 'vold', 'barnevernet'],
    [orlandBarnehage2026_2, 'omsorgsevne', 'barnevernet'],
    [orlandBarnehage2026_2, 'mobbing', 'barnehagemiljo'],
  ])('%o: %s raises %s, where it makes it hard', (rutine, navn, plikt) => {
    const sak = gitt(rutine, iTrinn(1))
    const funn = FUNN[navn]
    if (!funn) throw new Error('no such factor')
    finn(sak, funn, 'beskyttelse')
    expect(reist(sak)).toEqual([])
    finn(sak, funn)
    expect(reist(sak)).toEqual([plikt])
  })

  it('each says where in the law it stands, as the act in force has it', () => {
    const hvor = (rutine: Rutine) =>
      rutine.plikter.map(({ tekst }) =>
        [...(rutine.tekster[tekst]?.nb.matchAll(/§ [\d-]+/g) ?? [])].flat(),
      )
    expect(hvor(orlandSkole2026_2)).toEqual([['§ 13-2', '§ 24-3'], ['§ 12-4']])
    expect(hvor(orlandBarnehage2026_2)).toEqual([['§ 13-2', '§ 46'], ['§ 42']])
  })

  it('what was decided is written down, and demanded by nothing', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    naar(sak, holder(sak), 'plikt.vurdert', {
      plikt: 'barnevernet',
      avgjort: 'droftet',
      vurdering: 'Drøftet uten navn; rektor melder ikke nå.',
    })
    expect(reistePlikter(sak.rutine, sak.snapshot.context)).toMatchObject([
      { plikt: { id: 'barnevernet' }, faktorer: [], avgjort: { avgjort: 'droftet' } },
    ])
    const fremmed = { plikt: 'barnehagemiljo', avgjort: 'gjort' as const, vurdering: 'Meldt.' }
    expect(prov(sak, holder(sak), 'plikt.vurdert', fremmed).outcome).toBe('ugyldig')
  })

  it('a later judgement takes the place of an earlier one, whichever was written down last', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    const si = (avgjort: 'gjort' | 'ikkeNaa') =>
      naar(sak, holder(sak), 'plikt.vurdert', {
        plikt: 'skolemiljo',
        avgjort,
        vurdering: 'Sett på.',
      })
    si('ikkeNaa')
    si('gjort')
    expect(sak.snapshot.context.plikter?.skolemiljo?.avgjort).toBe('gjort')
  })

  it('2026.1 names none', () => {
    const foer = publiserteRutiner.filter(({ versjon }) => versjon === '2026.1')
    expect(foer.map(({ plikter }) => plikter)).toEqual([[], []])
  })
})
