import { describe, expect, it } from 'vitest'
import { muligeBytter } from '../../../machines/forlop/bytte.ts'
import { dagerMellom, leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { giVidere, iTrinn } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, med, naar } from '../../stotte/sak.ts'

const I_KRAFT = dagerMellom('2026-04-13', orlandSkole2026_2.gyldigFra)
const bytter = (sak: Sak) => muligeBytter(sak.stand, holder(sak), sak.idag)
const bytte = (sak: Sak) => {
  const [ett] = bytter(sak)
  if (!ett) expect.unreachable('there is nothing to go over to')
  return ett
}
const krav = (alle: readonly { krav: string }[]) => alle.map((en) => en.krav)

describe('before a case goes over, it is said', () => {
  it('that there is a way straight up, and what is asked for no more', () => {
    const sak = gitt(orlandSkole, iTrinn(1), dagerGaar(I_KRAFT))
    giVidere(sak, (rolle) => rolle === 'ppt')
    const { nye, borte, mangler } = bytte(sak)
    expect(nye).toContain('trinn.hevetStraks')
    expect(borte).toEqual([])
    const hev = mangler.find(({ type }) => type === 'trinn.hevet')
    expect(krav(hev?.foer ?? [])).toContain('holderRolle')
    expect(krav(hev?.etter ?? [])).not.toContain('holderRolle')
  })

  it('that normal attendance is asked for before one steps down from trinn 3', () => {
    const borte = (sak: Sak) => {
      const dager = [1, 2, 3].map(
        (nr) =>
          ({
            dato: leggTilDager(sak.idag, -nr),
            art: 'udokumentert',
            aarsak: 'annet',
            timer: null,
          }) as const,
      )
      naar(sak, holder(sak), 'fravaer.registrert', { dager })
    }
    // A Friday: the three days before it are school days.
    const sak = gitt(orlandSkole, iTrinn(3), dagerGaar(I_KRAFT + 3), borte)
    const ned = bytte(sak).mangler.find(({ type }) => type === 'trinn.senket')
    expect(krav(ned?.foer ?? [])).not.toContain('normaltNaervaer')
    expect(krav(ned?.etter ?? [])).toContain('normaltNaervaer')
  })

  it('to whom the relay may be offered, and by when whoever may not hold it hands it over', () => {
    const sak = gitt(orlandSkole, iTrinn(1), dagerGaar(I_KRAFT))
    giVidere(sak, (rolle) => rolle === 'ppt')
    const { stafett, frister } = bytte(sak)
    expect(stafett?.foer).toBeNull()
    // R624: contact teacher or the one who leads measures.
    expect(stafett?.etter).toEqual(['kontaktlaerer', 'tiltaksleder'])
    expect(frister).toContainEqual({ type: 'overlever', foer: null, etter: expect.any(String) })
  })

  it('for the kindergarten, that guardians need not have been reached before help', () => {
    const sak = gitt(orlandBarnehage, dagerGaar(I_KRAFT))
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Sitter alene', tegn: [] })
    const hev = bytte(sak).mangler.find(({ type }) => type === 'trinn.hevet')
    expect(krav(hev?.foer ?? [])).toContain('foresatteKontaktet')
    expect(krav(hev?.etter ?? [])).not.toContain('foresatteKontaktet')
  })

  it('and nothing before the new one is in force, in the newest, or of a closed case', () => {
    expect(bytter(gitt(orlandSkole))).toEqual([])
    expect(bytter(gitt(orlandSkole2026_2, dagerGaar(I_KRAFT)))).toEqual([])
    const sak = gitt(orlandSkole, dagerGaar(I_KRAFT))
    naar(sak, med('rektor'), 'sak.lukket', { grunn: 'flyttet', begrunnelse: 'Ny kommune' })
    expect(bytter(sak)).toEqual([])
  })

  it('while the case itself stands as it did', () => {
    const sak = gitt(orlandSkole, iTrinn(1), dagerGaar(I_KRAFT))
    const foer = JSON.stringify(sak.stand.sak)
    expect(bytte(sak).etter.rutine.versjon).toBe('2026.2')
    expect(JSON.stringify(sak.stand.sak)).toBe(foer)
    expect(sak.stand.rutine.versjon).toBe('2026.1')
  })
})
