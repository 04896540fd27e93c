import { describe, expect, it } from 'vitest'
import { fold } from '../../../machines/forlop/fold.ts'
import { frister } from '../../../machines/forlop/frister.ts'
import { deler, gjenopprett } from '../../../machines/forlop/stand.ts'
import { dagerMellom } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { steg } from '../../../machines/sak/tilstand.ts'
import { giVidere, iTrinn, oppfyll, tilSteg } from '../../stotte/forlop.ts'
import { samtykker } from '../../stotte/laget.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, mangler, med, naar, prov, SYSTEM } from '../../stotte/sak.ts'

const I_KRAFT = dagerMellom('2026-04-13', orlandSkole2026_2.gyldigFra)

/** The case goes over; the story goes on by the new routine. */
const bytter = (sak: Sak, aktor = holder(sak)) => {
  naar(sak, aktor, 'rutine.byttet', { til: '2026.2' })
  sak.rutine = sak.stand.rutine
}

describe('a case goes over to the later version of its routine', () => {
  it('with all that was done, and what is left follows the new one', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), dagerGaar(I_KRAFT))
    // Up from trinn 1 the relay first went to somebody who may hold it there, and that is over.
    giVidere(sak, (rolle) => rolle === 'ppt')
    expect(mangler(sak, holder(sak), 'trinn.hevet')).toContain('holderRolle')
    const foer = sak.snapshot.context
    bytter(sak)
    expect(mangler(sak, holder(sak), 'trinn.hevet')).not.toContain('holderRolle')
    expect(sak.snapshot.context.arbeid).toEqual(foer.arbeid)
    expect(sak.snapshot.context.plan).toEqual(foer.plan)
    expect(sak.stand.rutine.versjon).toBe('2026.2')
  })

  it('and whoever may not hold the relay on its trinn has a week to hand it over', () => {
    const sak = gitt(orlandSkole, iTrinn(1), dagerGaar(I_KRAFT))
    giVidere(sak, (rolle) => rolle === 'ppt')
    const venter = () => frister(sak.stand).map(({ type }) => type)
    expect(venter()).not.toContain('overlever')
    bytter(sak)
    expect(venter()).toContain('overlever')
    giVidere(sak, (rolle) => rolle === 'tiltaksleder')
    expect(venter()).not.toContain('overlever')
  })

  it('takes at once what the new one does not wait for', () => {
    const sak = gitt(orlandBarnehage, dagerGaar(I_KRAFT))
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Sitter alene', tegn: [] })
    oppfyll(sak, 'kartlagt', 'foresatteKontaktet')
    expect(steg(sak.snapshot)).toBe('hore')
    bytter(sak)
    expect(sak.stand.rutine.versjon).toBe('2026.2')
    expect(steg(sak.snapshot)).toBe('vurdere')
  })

  it('folds and is restored to the same, across the change', () => {
    const sak = gitt(orlandSkole, iTrinn(2), dagerGaar(I_KRAFT))
    samtykker(sak, {})
    bytter(sak)
    naar(sak, holder(sak), 'notat.skrevet', { tekst: 'Etter byttet' })
    const foldet = fold(orlandSkole, [sak.opprettet, ...sak.hendelser])
    expect(deler(foldet)).toEqual(deler(sak.stand))
    expect(foldet.rutine.versjon).toBe('2026.2')
    const igjen = gjenopprett(orlandSkole2026_2, sak.stand.nr, deler(sak.stand))
    expect(deler(igjen)).toEqual(deler(sak.stand))
  })

  it('by whoever decides where it goes, or by the system, and by nobody else', () => {
    const sak = gitt(orlandSkole, dagerGaar(I_KRAFT))
    const utfall = (aktor: ReturnType<typeof holder>) =>
      prov(sak, aktor, 'rutine.byttet', { til: '2026.2' }).outcome
    expect([holder(sak), med('tiltaksleder'), SYSTEM].map(utfall)).toEqual(['ok', 'ok', 'ok'])
    expect(utfall(med('kontaktlaerer', 'en-annen'))).toBe('mangler')
  })

  it('not before it is in force, not to one that is not later, and not out of the newest', () => {
    const foer = gitt(orlandSkole)
    expect(prov(foer, holder(foer), 'rutine.byttet', { til: '2026.2' })).toEqual({
      outcome: 'mangler',
      mangler: [{ krav: 'nyRutine', detalj: { gyldigFra: orlandSkole2026_2.gyldigFra } }],
    })
    const sak = gitt(orlandSkole, dagerGaar(I_KRAFT))
    for (const til of ['2026.1', '2027.1', ''])
      expect(prov(sak, holder(sak), 'rutine.byttet', { til }).outcome).toBe('ugyldig')
    bytter(sak)
    expect(prov(sak, holder(sak), 'rutine.byttet', { til: '2026.2' }).outcome).toBe('ikkeHer')
  })
})
