import { describe, expect, it } from 'vitest'
import type { Deltaker } from '../../../machines/roller.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { mangler as manglerNaa } from '../../../machines/sak/krav/mangler.ts'
import { steg } from '../../../machines/sak/tilstand.ts'
import { iTrinn, oppfyll } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, mangler, naar, prov } from '../../stotte/sak.ts'

/** R635–637: whom the school always calls in on trinn 1. */
const ALLE: Deltaker[] = ['barnet', 'foresatte', 'helsesykepleier', 'los']

const samtale = (...deltakere: Deltaker[]) => ({
  deltakere,
  oppsummering: 'Vi snakket om morgenene.',
})

const savnede = (sak: Sak) =>
  manglerNaa(
    { trinn: 'kartlagt' },
    {
      rutine: sak.rutine,
      kontekst: sak.snapshot.context,
      hendelse: { aktor: holder(sak), skjedde: sak.idag },
    },
  ).find(({ krav }) => krav === 'inviterteVarMed')?.detalj

describe('the talk of trinn 1', () => {
  it('with «andre» alone is a talk without those whom the routine calls in', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    naar(sak, holder(sak), 'samtale.holdt', samtale('andre'))
    expect(savnede(sak)).toEqual({ deltakere: ALLE, holdt: 'ja' })
  })

  it('lets the case go on when all were there', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    expect(savnede(sak)).toEqual({ deltakere: ALLE, holdt: 'nei' })
    naar(sak, holder(sak), 'samtale.holdt', samtale(...ALLE))
    expect(savnede(sak)).toBeUndefined()
  })

  it('or when it is written down why each of the others was not', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    const skriv = (...deltakere: Deltaker[]) =>
      prov(sak, holder(sak), 'deltakelse.begrunnet', { deltakere, grunn: 'Var syk.' }).outcome
    expect(skriv('los'), 'nobody has stayed away from a talk that was not').toBe('mangler')
    naar(sak, holder(sak), 'samtale.holdt', samtale('barnet', 'foresatte'))
    expect(skriv('barnet'), 'who was there').toBe('ugyldig')
    expect(skriv('ppt'), 'whom the routine calls in where needed').toBe('ugyldig')
    naar(sak, holder(sak), 'deltakelse.begrunnet', { deltakere: ['los'], grunn: 'Hadde ferie.' })
    expect(savnede(sak)).toEqual({ deltakere: ['helsesykepleier'], holdt: 'ja' })
    naar(sak, holder(sak), 'deltakelse.begrunnet', {
      deltakere: ['helsesykepleier'],
      grunn: 'Snakkes med alene i morgen.',
    })
    expect(savnede(sak)).toBeUndefined()
    expect(mangler(sak, holder(sak), 'deltakelse.begrunnet')).toEqual(['noeAaVelge'])
  })

  it('is held twice, and whoever was at either has been there', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    naar(sak, holder(sak), 'samtale.holdt', samtale('barnet', 'foresatte'))
    naar(sak, holder(sak), 'samtale.holdt', samtale('los', 'helsesykepleier'))
    expect(savnede(sak)).toBeUndefined()
  })

  it('a reason is no empty one', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    naar(sak, holder(sak), 'samtale.holdt', samtale('barnet'))
    const uten = { deltakere: ['los' as const], grunn: '  ' }
    expect(prov(sak, holder(sak), 'deltakelse.begrunnet', uten).outcome).toBe('ugyldig')
  })

  it('keeps the case in mapping until then, and no longer', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    naar(sak, holder(sak), 'samtale.holdt', samtale('barnet', 'foresatte', 'los'))
    naar(sak, holder(sak), 'barnet.hort', {
      resultat: 'hort',
      form: 'samtale',
      syn: 'Vil ha ro',
      ord: 'barnets',
      sett: 'ikkeSett',
    })
    for (const omraade of ['arena', 'familie', 'fritid', 'individ'] as const)
      naar(sak, holder(sak), 'kartlegging.registrert', {
        omraade,
        risiko: [],
        beskyttelse: [],
        oppsummering: 'Sett på.',
      })
    expect(steg(sak.snapshot)).toBe('kartlegge')
    naar(sak, holder(sak), 'deltakelse.begrunnet', {
      deltakere: ['helsesykepleier'],
      grunn: 'Kunne ikke.',
    })
    expect(steg(sak.snapshot)).toBe('forstaa')
  })

  it('in kindergarten it is the guardians who are called in (R519)', () => {
    const sak = gitt(orlandBarnehage2026_2, iTrinn(1))
    oppfyll(sak, 'samtale')
    naar(sak, holder(sak), 'samtale.holdt', samtale('andre'))
    expect(savnede(sak)).toEqual({ deltakere: ['foresatte'], holdt: 'ja' })
  })

  it('a case of 2026.1 is asked for nobody', () => {
    const sak = gitt(orlandSkole, iTrinn(1))
    naar(sak, holder(sak), 'samtale.holdt', samtale('andre'))
    expect(savnede(sak)).toBeUndefined()
  })
})
