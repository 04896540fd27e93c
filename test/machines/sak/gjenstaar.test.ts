import { describe, expect, it } from 'vitest'
import { gjenstaar } from '../../../machines/forlop/gjenstaar.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { BEGRUNNET, iTrinn, tilSteg } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, naar } from '../../stotte/sak.ts'

const igjen = (sak: Sak) =>
  gjenstaar(sak.rutine, sak.stand, { aktor: holder(sak), skjedde: sak.idag }).map((m) => m.krav)

const undring = (sak: Sak) =>
  void naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })

describe('what a substep still lacks (R541–552)', () => {
  it('before the worry is in words, nothing but that', () => {
    expect(igjen(gitt(orlandSkole))).toEqual([])
  })

  it('on trinn 0: guardians and child', () => {
    expect(igjen(gitt(orlandSkole, undring))).toEqual(['foresatteKontaktet', 'barnetsStemme'])
  })

  it.each([
    ['kartlegge', ['samtaleHoldt', 'alleOmraaderVurdert']],
    ['forstaa', ['forstaaelseFraHverSide']],
    ['planlegge', ['planKlar']],
    ['folgeOpp', []],
  ] as const)('on trinn 1, in %s: %j', (steg, krav) => {
    expect(igjen(gitt(orlandSkole, iTrinn(1), tilSteg(steg)))).toEqual(krav)
  })

  it('nothing while the case rests, or is closed', () => {
    const hviler = gitt(orlandSkole, undring)
    const til = leggTilDager(hviler.idag, 9)
    naar(hviler, holder(hviler), 'sak.satPaaVent', { grunn: 'Reise', til })
    const lukket = gitt(orlandSkole, undring)
    naar(lukket, holder(lukket), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect([igjen(hviler), igjen(lukket)]).toEqual([[], []])
  })
})
