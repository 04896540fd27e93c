import { describe, expect, it } from 'vitest'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import {
  BEGRUNNET,
  evaluering,
  iTrinn,
  oppfyll,
  rad,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import { enGyldig } from '../../stotte/gyldig.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, med, mottaker, naar, prov, SYSTEM } from '../../stotte/sak.ts'

type Skritt = (sak: Sak) => void

const paaVent: Skritt = (sak) => {
  naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 20) })
}
const evaluert: Skritt = (sak) =>
  void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
const planSlutt: Skritt = (sak) =>
  void naar(sak, holder(sak), 'plan.avsluttet', { grunn: 'Ferdig' })
const nyPlan: Skritt = (sak) => {
  naar(sak, holder(sak), 'plan.utkastLagret', utkast(rad(leggTilDager(sak.idag, 30))))
  naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
}
const enige: Skritt = (sak) =>
  void naar(sak, holder(sak), 'forstaaelse.enighet', { oppsummering: 'Ser det sammen' })
const hverSide: Skritt = (sak) => {
  for (const side of ['arena', 'foresatte', 'barnet'] as const)
    naar(sak, holder(sak), 'forstaaelse.gitt', { resultat: 'gitt', side, forstaaelse: 'Slik' })
}
const tattOpp: Skritt = (sak) => void naar(sak, holder(sak), 'sak.gjenopptatt', BEGRUNNET)
const klarForTrinn2: Skritt = (sak) => oppfyll(sak, 'hev')
const opp: Skritt = (sak) => void naar(sak, holder(sak), 'trinn.hevet', BEGRUNNET)
const lukket: Skritt = (sak) =>
  void naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
const tilbudt: Skritt = (sak) =>
  void naar(sak, holder(sak), 'stafett.tilbudt', {
    til: { person: 'prove-tiltaksleder', rolle: 'tiltaksleder' },
    overlevering: 'Kort om saken',
  })
const mottatt: Skritt = (sak) => void naar(sak, mottaker(sak), 'stafett.mottatt', {})
const borte: Skritt = (sak) => {
  const dager = skoledagerBakover(sak.idag, 7, sak.rutine).map(
    (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
  )
  naar(sak, SYSTEM, 'fravaer.registrert', { dager })
}

/** Whether it may be said to have happened so many days ago. */
const kanVaere = (sak: Sak, type: HendelseType, siden: number, aktor = holder(sak)): boolean =>
  prov(sak, aktor, type, enGyldig(sak, type), leggTilDager(sak.idag, -siden)).outcome !==
  'ugyldigDato'

describe('a decision is not dated before the one it follows (0007):', () => {
  const folgeOpp: Skritt[] = [iTrinn(1), tilSteg('folgeOpp')]

  it.each<[string, HendelseType, Skritt[], Skritt]>([
    ['a step', 'sak.lukket', [], iTrinn(1)],
    ['the latest of two steps', 'sak.lukket', [...folgeOpp, klarForTrinn2], opp],
    ['a step after a rest', 'sak.lukket', [paaVent, dagerGaar(2), tattOpp], iTrinn(1)],
    ['a shared understanding', 'sak.lukket', [iTrinn(1), tilSteg('forstaa'), hverSide], enige],
    ['a plan put in force', 'sak.lukket', [], nyPlan],
    ['an evaluation', 'sak.lukket', folgeOpp, evaluert],
    ['the end of a plan', 'sak.lukket', [...folgeOpp, evaluert], planSlutt],
    ['an absence that asks', 'sak.lukket', [dagerGaar(30)], borte],
    ['a pause', 'sak.lukket', [], paaVent],
    ['a close', 'sak.gjenaapnet', [], lukket],
    ['an offer of the relay', 'stafett.mottatt', [], tilbudt],
    ['a relay that was taken', 'stafett.tilbudt', [tilbudt], mottatt],
  ])('%s', (_, type, foerst, avgjorelse) => {
    const sak = gitt(orlandSkole, ...foerst, dagerGaar(5), avgjorelse, dagerGaar(4))
    const aktor = type === 'stafett.mottatt' ? mottaker(sak) : holder(sak)
    expect([4, 5].map((dager) => kanVaere(sak, type, dager, aktor))).toEqual([true, false])
  })

  it('two decisions on what was written down are decisions too', () => {
    const sak = gitt(orlandSkole, dagerGaar(5), iTrinn(1), tilSteg('forstaa'), hverSide)
    for (const type of ['forstaaelse.enighet', 'kartlegging.gjenopptatt'] as const)
      expect([0, 1].map((dager) => kanVaere(sak, type, dager))).toEqual([true, false])
  })
})

describe('the relay goes its own way', () => {
  it('an offer may be older than the latest step', () => {
    const sak = gitt(orlandSkole, dagerGaar(5), iTrinn(1))
    expect([kanVaere(sak, 'stafett.tilbudt', 5), kanVaere(sak, 'sak.lukket', 5)]).toEqual([
      true,
      false,
    ])
  })

  it('a step may be older than the latest offer', () => {
    const sak = gitt(orlandSkole, dagerGaar(5), tilbudt)
    expect(kanVaere(sak, 'sak.lukket', 5)).toBe(true)
  })
})

describe('what was done may be written down late, back to the day the case was opened', () => {
  it.each<HendelseType>([
    'foresatte.kontaktet',
    'tiltaksleder.droftet',
    'samtale.holdt',
    'kartlegging.registrert',
    'forstaaelse.gitt',
    'hjelpetjenester.vurdert',
    'kontaktform.avklart',
    'notat.skrevet',
    'plan.utkastLagret',
  ])('%s', (type) => {
    const sak = gitt(orlandSkole, dagerGaar(5), iTrinn(1), dagerGaar(4))
    expect([9, 10].map((dager) => kanVaere(sak, type, dager))).toEqual([true, false])
  })

  it('the worry itself', () => {
    const sak = gitt(orlandSkole, dagerGaar(5), paaVent, dagerGaar(1))
    naar(sak, med('tiltaksleder'), 'sak.gjenopptatt', BEGRUNNET)
    expect([6, 7].map((dager) => kanVaere(sak, 'undring.konkretisert', dager))).toEqual([
      true,
      false,
    ])
  })

  it('absence is counted on the day it is recorded', () => {
    const sak = gitt(orlandSkole, dagerGaar(5))
    expect([0, 1].map((dager) => kanVaere(sak, 'fravaer.registrert', dager))).toEqual([true, false])
  })
})
