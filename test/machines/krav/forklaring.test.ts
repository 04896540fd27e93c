import { describe, expect, it } from 'vitest'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import { sjekkliste } from '../../../machines/forlop/sjekkliste.ts'
import { vei } from '../../../machines/forlop/vei.ts'
import { leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Kravet } from '../../../machines/sak/krav/params.ts'
import {
  BEGRUNNET,
  evaluering,
  giVidere,
  iTrinn,
  oppfyll,
  tilSteg,
  VIDERE,
} from '../../stotte/forlop.ts'
import { dag } from '../../stotte/fravaersdager.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, med, naar, prov, SYSTEM } from '../../stotte/sak.ts'

/** What the refusal says about one requirement: a refused step names what is missing (0002). */
const sier = (
  sak: Sak,
  type: HendelseType,
  krav: Kravet,
  skjedde = sak.idag,
  aktor = holder(sak),
) => {
  const svar = prov(sak, aktor, type, {}, skjedde)
  return svar.outcome === 'mangler' ? svar.mangler.find((m) => m.krav === krav)?.detalj : undefined
}
const undring = (sak: Sak) =>
  void naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
const evaluert = (sak: Sak) => void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
const borte = (sak: Sak) => {
  const dager = skoledagerBakover(sak.idag, 1, sak.rutine).map(
    (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
  )
  naar(sak, holder(sak), 'fravaer.registrert', { dager })
}

describe('a refused step says', () => {
  it('whether the case rests or is closed', () => {
    const hviler = gitt(orlandSkole)
    const til = leggTilDager(hviler.idag, 9)
    naar(hviler, holder(hviler), 'sak.satPaaVent', { grunn: 'Reise', til })
    expect(sier(hviler, 'trinn.hevet', 'aktiv')).toEqual({ liv: 'paaVent' })
    const lukket = gitt(orlandSkole)
    naar(lukket, holder(lukket), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect(sier(lukket, 'trinn.hevet', 'aktiv')).toEqual({ liv: 'lukket' })
  })

  it('who may take it', () => {
    const sak = gitt(orlandSkole)
    const los = med('los')
    expect(sier(sak, 'trinn.hevet', 'rolle', sak.idag, los)).toEqual({
      roller: ['stafettholder', 'tiltaksleder'],
    })
  })

  it('which areas are left to map', () => {
    const sak = gitt(orlandSkole, iTrinn(1))
    const sett = { risiko: [], beskyttelse: [], oppsummering: 'Sett' }
    naar(sak, holder(sak), 'kartlegging.registrert', { omraade: 'arena', ...sett })
    const igjen = sjekkliste(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
    expect(igjen.find(({ krav }) => krav === 'alleOmraaderVurdert')?.detalj).toEqual({
      omraader: ['familie', 'fritid', 'individ'],
    })
  })

  it('which sides are left to ask', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('forstaa'))
    const foresattes = { resultat: 'gitt', side: 'foresatte', forstaaelse: 'Slik' } as const
    naar(sak, holder(sak), 'forstaaelse.gitt', foresattes)
    expect(sier(sak, 'forstaaelse.enighet', 'forstaaelseFraHverSide')).toEqual({
      sider: ['arena', 'barnet'],
    })
  })

  it('whether there is a plan to evaluate', () => {
    const uten = gitt(orlandSkole, iTrinn(1))
    const gjelder = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    // The plan of the trinn below goes on, but is not the plan of this one (R649–650).
    const nedenfra = gitt(orlandSkole, iTrinn(2))
    const saker = [uten, gjelder, nedenfra]
    expect(saker.map((sak) => sier(sak, 'trinn.hevet', 'evalueringHoldt'))).toEqual([
      { plan: 'ingen' },
      { plan: 'gjelder' },
      { plan: 'ingen' },
    ])
  })

  it('that an evaluation held before the case came down is another trinn’s (R550–552)', () => {
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'), evaluert)
    oppfyll(sak, 'senk')
    naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
    expect(sier(sak, 'trinn.hevet', 'evalueringHoldt')).toEqual({ plan: 'foerNed' })
    naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 30) })
    expect(sier(sak, 'trinn.hevet', 'evalueringHoldt')).toEqual({ plan: 'gjelder' })
  })

  it('who may hold the relay where the case would come to: up, and down (R634, R643)', () => {
    const opp = gitt(orlandSkole, iTrinn(1), (s) => giVidere(s, (rolle) => rolle === 'ppt'))
    expect(sier(opp, 'trinn.hevet', 'holderRolle')).toEqual({
      roller: ['kontaktlaerer', 'teamleder', 'tiltaksleder'],
    })
    const ned = gitt(orlandSkole, iTrinn(2), (s) => giVidere(s, (rolle) => rolle === 'teamleder'))
    expect(sier(ned, 'trinn.senket', 'holderRolle')).toEqual({
      roller: ['kontaktlaerer', 'tiltaksleder'],
    })
  })
})

describe('the child’s view', () => {
  const hort = (sak: Sak) => oppfyll(sak, 'kartlagt')

  it('may be thirty days old, and not thirty-one (0011)', () => {
    const sak = gitt(orlandSkole, undring, hort, dagerGaar(30))
    expect(sier(sak, 'trinn.hevet', 'barnetsStemme')).toBeUndefined()
    dagerGaar(1)(sak)
    expect(sier(sak, 'trinn.hevet', 'barnetsStemme')).toEqual({ dager: 30, hort: 'nei' })
  })

  it('never asked for is not heard', () => {
    expect(sier(gitt(orlandSkole), 'trinn.hevet', 'barnetsStemme')).toEqual({
      dager: 30,
      hort: 'nei',
    })
  })

  it('given after the day of the decision does not count for it, and that is said (0007)', () => {
    const sak = gitt(orlandSkole, undring, dagerGaar(5), hort)
    const dagenFoer = leggTilDager(sak.idag, -1)
    expect(sier(sak, 'trinn.hevet', 'barnetsStemme', dagenFoer)).toEqual({
      dager: 30,
      hort: sak.idag,
    })
    expect(sier(sak, 'trinn.hevet', 'barnetsStemme')).toBeUndefined()
  })
})

describe('normal attendance', () => {
  const ferdig = (sak: Sak) => oppfyll(sak, 'avslutt')

  it('says how many days there are, and how many it takes', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), borte)
    expect(sier(sak, 'sak.avsluttet', 'normaltNaervaer')).toEqual({
      har: 0,
      av: 20,
      innen: 0,
      dager: 0,
      timer: 0,
    })
  })

  it('is there when nobody has recorded a day away', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), evaluert, ferdig)
    expect(sier(sak, 'sak.avsluttet', 'normaltNaervaer')).toBeUndefined()
  })

  it('is not there for a pupil that is ill in every week, however many they are (R651)', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(3), dagerGaar(60))
    const syk = skoledagerBakover(sak.idag, 30, sak.rutine)
      .filter((dato) => [1, 2, 3].includes(ukedag(dato)))
      .map((dato) => dag(dato, { aarsak: 'sammenhengendeSykdom' }))
    expect(sier(sak, 'trinn.senket', 'normaltNaervaer')).toBeUndefined()
    naar(sak, SYSTEM, 'fravaer.registrert', { dager: syk })
    expect(sier(sak, 'trinn.senket', 'normaltNaervaer')).toEqual({
      har: 30 - syk.length,
      av: 20,
      innen: 30,
      dager: 2,
      timer: 6,
    })
  })

  it('is not there on an earlier day when absence since is known (0007)', () => {
    const tidlig = [borte, dagerGaar(1), borte]
    const sak = gitt(
      orlandSkole,
      iTrinn(1),
      tilSteg('folgeOpp'),
      ...tidlig,
      dagerGaar(45),
      evaluert,
    )
    const dagen = sak.idag
    dagerGaar(4)(sak)
    expect(sier(sak, 'sak.avsluttet', 'normaltNaervaer', dagen)).toBeUndefined()
    borte(sak)
    expect(sier(sak, 'sak.avsluttet', 'normaltNaervaer', dagen)).toEqual({
      har: 0,
      av: 20,
      innen: 0,
      dager: 0,
      timer: 0,
    })
  })
})

describe('the way to what is missing', () => {
  // Each by the event that would bring it about; null where only time or another person can.
  const VEIER: [Kravet, HendelseType | null][] = [
    ['undringKonkretisert', 'undring.konkretisert'],
    ['foresatteKontaktet', 'foresatte.kontaktet'],
    ['droftetMedTiltaksleder', 'tiltaksleder.droftet'],
    ['samtaleHoldt', 'samtale.holdt'],
    ['alleOmraaderVurdert', 'kartlegging.registrert'],
    ['forstaaelseFraHverSide', 'forstaaelse.gitt'],
    ['fellesForstaaelse', 'forstaaelse.enighet'],
    ['planKlar', 'plan.utkastLagret'],
    ['evalueringHoldt', 'plan.evaluert'],
    ['holderRolle', 'stafett.tilbudt'],
    ['hjelpetjenesterVurdert', 'hjelpetjenester.vurdert'],
    ['kontaktformAvklart', 'kontaktform.avklart'],
    ['normaltNaervaer', null],
    ['aktiv', 'sak.gjenopptatt'],
    ['ikkeLukket', 'sak.gjenaapnet'],
    ['kanViderefores', 'plan.utkastLagret'],
    ['ingenForfaltPlan', 'plan.evaluert'],
    ['ingenAvtaltUke', 'timeplan.avsluttet'],
    ['tidIgjen', null],
    ['rolle', null],
  ]

  it.each(VEIER)('%s: %s', (krav, hendelse) => {
    expect(vei(krav)).toBe(hendelse)
  })
})
