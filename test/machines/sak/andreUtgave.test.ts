import { describe, expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { iTrinn, oppfyll, rad, tilSteg, utkast } from '../../stotte/forlop.ts'
import { gitt, holder, mangler, med, naar, prov } from '../../stotte/sak.ts'

const SKOLE = [orlandSkole, orlandSkole2026_2] as const
const BARNEHAGE = [orlandBarnehage, orlandBarnehage2026_2] as const

describe('a plan is put into force', () => {
  // R717–721: where, why, what, who and when.
  it.each([...SKOLE, ...BARNEHAGE])(
    'by $id $versjon with each row’s why, where it asks',
    (rutine) => {
      const sak = gitt(rutine, iTrinn(1), tilSteg('planlegge'))
      const lagre = (hvorfor: string) =>
        naar(
          sak,
          holder(sak),
          'plan.utkastLagret',
          utkast(rad(leggTilDager(sak.idag, 20), { hvorfor })),
        )
      const naa = () => mangler(sak, holder(sak), 'plan.iverksatt') ?? []
      lagre('')
      expect(naa().includes('planKlar')).toBe(rutine.versjon === '2026.2')
      lagre('Uro om morgenen')
      expect(naa()).not.toContain('planKlar')
    },
  )
})

describe('a case ends', () => {
  const avslutt = (rutine: Rutine, data: object) => {
    const sak = gitt(rutine)
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Borte om mandagen', tegn: [] })
    oppfyll(sak, 'avslutt')
    return prov(sak, holder(sak), 'sak.avsluttet', { oppsummering: 'Vi vet nok', ...data }).outcome
  }

  // R501: the absence may have natural causes.
  it.each([orlandSkole2026_2, orlandBarnehage2026_2])(
    'on trinn 0 of $id $versjon with its reason, which may be a natural cause',
    (rutine) => {
      expect(avslutt(rutine, { grunn: 'naturligAarsak' })).toBe('ok')
      expect(avslutt(rutine, { grunn: 'maalNaadd' })).toBe('ok')
      expect(avslutt(rutine, {})).toBe('ugyldig')
    },
  )

  it.each([orlandSkole, orlandBarnehage])('and by $id $versjon without being asked', (rutine) => {
    expect(avslutt(rutine, {})).toBe('ok')
    expect(avslutt(rutine, { grunn: 'naturligAarsak' })).toBe('ugyldig')
  })

  const lukk = (rutine: Rutine, grunn: string) => {
    const sak = gitt(rutine)
    const leder = med(rutine.arena === 'skole' ? 'rektor' : 'styrer')
    return prov(sak, leder, 'sak.lukket', { grunn, begrunnelse: 'Avtalt med foresatte' }).outcome
  }

  // R491: kindergarten is voluntary. A pupil of the tenth year goes on to videregående.
  it('otherwise than by its aim for reasons of its arena', () => {
    expect(lukk(orlandBarnehage2026_2, 'foresatteOnskerIkke')).toBe('ok')
    expect(lukk(orlandSkole2026_2, 'foresatteOnskerIkke')).toBe('ugyldig')
    expect(lukk(orlandBarnehage, 'foresatteOnskerIkke')).toBe('ugyldig')
    expect(lukk(orlandSkole2026_2, 'videregaaende')).toBe('ok')
    expect(lukk(orlandBarnehage2026_2, 'videregaaende')).toBe('ugyldig')
    expect(lukk(orlandBarnehage2026_2, 'bytterArena')).toBe('ok')
  })
})
