import { describe, expect, it } from 'vitest'
import { etterslep, igjenFraFoer } from '../../../machines/forlop/etterslep.ts'
import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import { nesteSteg } from '../../../machines/forlop/neste.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { steg } from '../../../machines/sak/tilstand.ts'
import { giVidere, iTrinn, oppfyll } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, mangler, med, naar, prov, SYSTEM } from '../../stotte/sak.ts'

type Straks = DataFor<'trinn.hevetStraks'>
const FARE: Straks = { vei: 'fare', til: 'trinn3', begrunnelse: 'Barnet er redd for å gå hjem.' }
const TERSKEL: Straks = { vei: 'terskel', til: 'trinn2', begrunnelse: 'Ti dager borte.' }

const borte = (antall: number) => (sak: Sak) => {
  const dager = skoledagerBakover(sak.idag, antall, sak.rutine).map(
    (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
  )
  naar(sak, SYSTEM, 'fravaer.registrert', { dager })
}
const sier = (sak: Sak) => nesteSteg(sak.stand, { aktor: holder(sak), skjedde: sak.idag })

describe('help is not blocked', () => {
  it('a child with ten days goes from 0 to 2 on the day it is seen (R644)', () => {
    const sak = gitt(orlandSkole2026_2, dagerGaar(30), borte(10))
    expect(sier(sak)).toBe('fravaer.vurdert')
    naar(sak, holder(sak), 'fravaer.vurdert', { svar: 'hev', begrunnelse: 'Det er alvorlig.' })
    expect(sier(sak)).toBe('trinn.hevetStraks')
    naar(sak, holder(sak), 'trinn.hevetStraks', TERSKEL)
    expect([sak.snapshot.context.trinn, steg(sak.snapshot)]).toEqual([2, 'kartlegge'])
  })

  it('by 2026.1 the same child has no such way, as before', () => {
    const sak = gitt(orlandSkole, dagerGaar(30), borte(10))
    naar(sak, holder(sak), 'fravaer.vurdert', { svar: 'hev', begrunnelse: 'Det er alvorlig.' })
    expect(prov(sak, holder(sak), 'trinn.hevetStraks', TERSKEL).outcome).toBe('ikkeHer')
    expect(sier(sak)).toBe('undring.konkretisert')
  })

  it('a threshold leads no further than it speaks of, and nowhere where none is passed', () => {
    const sak = gitt(orlandSkole2026_2, dagerGaar(30))
    expect(prov(sak, holder(sak), 'trinn.hevetStraks', TERSKEL).outcome).toBe('ugyldig')
    borte(7)(sak)
    const til = (maal: Straks['til']) =>
      prov(sak, holder(sak), 'trinn.hevetStraks', { ...TERSKEL, til: maal }).outcome
    expect([til('trinn1'), til('trinn2')]).toEqual(['ok', 'ugyldig'])
  })

  it.each([0, 1, 2] as const)(
    'danger or strong worry leads up from trinn %i, with a reason',
    (nr) => {
      const sak = gitt(orlandSkole2026_2, iTrinn(nr))
      const med3 = prov(sak, holder(sak), 'trinn.hevetStraks', FARE)
      expect(med3.outcome).toBe('ok')
      for (const vei of ['fare', 'sterkBekymring'])
        expect(
          prov(sak, holder(sak), 'trinn.hevetStraks', { ...FARE, vei, begrunnelse: ' ' }).outcome,
        ).toBe('ugyldig')
      const ned = { ...FARE, til: `trinn${nr}` }
      expect(prov(sak, holder(sak), 'trinn.hevetStraks', ned).outcome).toBe('ugyldig')
    },
  )

  it('it is for whoever decides where the case goes', () => {
    const sak = gitt(orlandSkole2026_2)
    expect(prov(sak, med('kontaktlaerer', 'en-annen'), 'trinn.hevetStraks', FARE).outcome).toBe(
      'mangler',
    )
    for (const rolle of ['tiltaksleder', 'teamleder', 'rektor'] as const)
      expect(prov(sak, med(rolle), 'trinn.hevetStraks', FARE).outcome, rolle).toBe('ok')
  })
})

describe('what was skipped', () => {
  it('stays as work to do, and is gone when it is done on the new trinn', () => {
    const sak = gitt(orlandSkole2026_2)
    naar(sak, holder(sak), 'trinn.hevetStraks', { ...FARE, til: 'trinn2' })
    expect(etterslep(sak.stand).sort()).toEqual([
      'foresatteKontaktet',
      'samtaleHoldt',
      'undringKonkretisert',
    ])
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Redd', tegn: [] })
    expect(etterslep(sak.stand)).not.toContain('undringKonkretisert')
    naar(sak, holder(sak), 'samtale.holdt', { deltakere: ['foresatte'], oppsummering: 'Snakket' })
    naar(sak, holder(sak), 'foresatte.kontaktet', {
      resultat: 'kontaktet',
      maate: 'telefon',
      oppsummering: 'Ringte',
    })
    // R635–636: the talk that was skipped has the pupil, skolehelsetjenesten and los too.
    const savnet = () => igjenFraFoer(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
    expect(etterslep(sak.stand)).toEqual(['inviterteVarMed'])
    const deltakere = ['barnet', 'helsesykepleier', 'los']
    expect(savnet()).toEqual([{ krav: 'inviterteVarMed', detalj: { deltakere, holdt: 'ja' } }])
    naar(sak, holder(sak), 'samtale.holdt', { deltakere: ['los'], oppsummering: 'Los for seg' })
    naar(sak, holder(sak), 'samtale.holdt', { deltakere: ['foresatte'], oppsummering: 'Igjen' })
    naar(sak, holder(sak), 'deltakelse.begrunnet', { deltakere: ['barnet'], grunn: 'Ville ikke.' })
    expect(savnet()).toMatchObject([{ detalj: { deltakere: ['helsesykepleier'] } }])
    naar(sak, holder(sak), 'deltakelse.begrunnet', {
      deltakere: ['helsesykepleier'],
      grunn: 'Kjenner ikke eleven.',
    })
    expect(etterslep(sak.stand)).toEqual([])
    expect(sak.snapshot.context.trinn).toBe(2)
  })

  it('is the look for other services too, where the case went past trinn 2 (R648)', () => {
    const sak = gitt(orlandSkole2026_2)
    naar(sak, holder(sak), 'trinn.hevetStraks', { ...FARE, til: 'trinn3' })
    expect(etterslep(sak.stand)).toContain('hjelpetjenesterVurdert')
    naar(sak, holder(sak), 'hjelpetjenester.vurdert', {
      tjenester: [],
      vurdering: 'Los er med',
    })
    expect(etterslep(sak.stand)).not.toContain('hjelpetjenesterVurdert')
  })

  it('is no wall: mapping, plan and the way on ask for the new trinn’s own work alone', () => {
    const sak = gitt(orlandSkole2026_2)
    naar(sak, holder(sak), 'trinn.hevetStraks', { ...FARE, til: 'trinn2' })
    oppfyll(sak, 'kartlagt')
    expect(steg(sak.snapshot)).toBe('forstaa')
    oppfyll(sak, 'enighet')
    expect(mangler(sak, holder(sak), 'forstaaelse.enighet')).toEqual([])
  })

  it('of a case that came up step by step there is nothing', () => {
    for (const nr of [0, 1, 2, 3] as const)
      expect(etterslep(gitt(orlandSkole2026_2, iTrinn(nr)).stand)).toEqual([])
  })

  it('down to a trinn that the case went past, what was found together comes along', () => {
    const sak = gitt(orlandSkole2026_2)
    naar(sak, holder(sak), 'trinn.hevetStraks', { ...FARE, til: 'trinn2' })
    oppfyll(sak, 'kartlagt')
    oppfyll(sak, 'iverksett')
    naar(sak, holder(sak), 'plan.iverksatt', { begrunnelse: undefined })
    oppfyll(sak, 'senk')
    naar(sak, holder(sak), 'trinn.senket', { begrunnelse: 'Det går bedre' })
    expect(sak.snapshot.context.arbeid[1]?.enighet).not.toBeNull()
    expect(mangler(sak, holder(sak), 'trinn.senket')).not.toBeNull()
  })
})

describe('the relay goes to those of the trinn', () => {
  const kan = (sak: Sak, rolle: string) => {
    const til = { person: `prove-${rolle}`, rolle }
    return prov(sak, holder(sak), 'stafett.tilbudt', { til, overlevering: 'Kort' }).outcome
  }

  it('on trinn 2 to teamleder and tiltaksleder, and not to whoever fits no trinn (R643)', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(2))
    expect([kan(sak, 'teamleder'), kan(sak, 'tiltaksleder'), kan(sak, 'ppt')]).toEqual([
      'ok',
      'ok',
      'ugyldig',
    ])
  })

  it('and to those of the trinn that has been decided on, before the case is there', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    giVidere(sak, (rolle) => rolle === 'tiltaksleder')
    expect(kan(sak, 'teamleder')).toBe('ugyldig')
    dagerGaar(40)(sak)
    borte(10)(sak)
    naar(sak, holder(sak), 'fravaer.vurdert', { svar: 'hev', begrunnelse: 'Opp' })
    expect(kan(sak, 'teamleder')).toBe('ok')
  })
})
