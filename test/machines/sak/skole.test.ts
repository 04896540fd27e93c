import { expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { BEGRUNNET, evaluering, JUSTERES, rad, utkast, VIDERE } from '../../stotte/forlop.ts'
import {
  dagerGaar,
  gitt,
  holder,
  mangler,
  med,
  mottaker,
  naar,
  prov,
  staar,
} from '../../stotte/sak.ts'

const LAERER = med('kontaktlaerer')
const TILTAKSLEDER = med('tiltaksleder')

it('a pupil goes 0 → 1 → 2 → 3 and back to normal attendance', () => {
  const sak = gitt(orlandSkole)
  expect(staar(sak, 'trapp')).toBe('trinn0.undring')
  expect(mangler(sak, LAERER, 'trinn.hevet')).toEqual([
    'undringKonkretisert',
    'foresatteKontaktet',
    'barnetsStemme',
  ])
  naar(sak, LAERER, 'undring.konkretisert', { hva: 'Borte fra gym', tegn: ['gjentattMonster'] })
  expect(staar(sak, 'trapp')).toBe('trinn0.hore')
  naar(sak, LAERER, 'foresatte.kontaktet', { resultat: 'ikkeKontaktet', grunn: 'Svarer ikke' })
  naar(sak, LAERER, 'barnet.hort', {
    resultat: 'hort',
    form: 'tegning',
    syn: 'Garderoben er bråkete',
    ord: 'barnets',
    sett: 'ikkeSett',
  })
  expect(staar(sak, 'trapp')).toBe('trinn0.vurdere')
  naar(sak, LAERER, 'trinn.holdt', BEGRUNNET)
  dagerGaar(14)(sak)
  naar(sak, LAERER, 'trinn.hevet', BEGRUNNET)
  expect(staar(sak, 'trapp')).toBe('trinn1.kartlegge')

  naar(sak, LAERER, 'samtale.holdt', {
    deltakere: ['barnet', 'foresatte', 'los'],
    oppsummering: 'Møte',
  })
  kartleggAlle(sak)
  expect(staar(sak, 'trapp')).toBe('trinn1.forstaa')
  expect(mangler(sak, LAERER, 'forstaaelse.enighet')).toEqual(['forstaaelseFraHverSide'])
  forstaaSammen(sak)
  expect(staar(sak, 'trapp')).toBe('trinn1.planlegge')
  naar(sak, LAERER, 'plan.utkastLagret', utkast())
  expect(mangler(sak, LAERER, 'plan.iverksatt')).toEqual(['planKlar'])
  leggPlan(sak)
  expect([staar(sak, 'trapp'), staar(sak, 'plan')]).toEqual(['trinn1.folgeOpp', 'gjelder'])
  dagerGaar(20)(sak)
  expect(mangler(sak, LAERER, 'trinn.hevet')).toEqual(['evalueringHoldt', 'barnetsStemme'])
  naar(sak, LAERER, 'plan.evaluert', evaluering(sak, VIDERE))
  naar(sak, LAERER, 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 30) })
  expect(sak.snapshot.context.plan.gjeldende).toMatchObject({ nr: 1, periode: 2 })
  dagerGaar(25)(sak)
  naar(sak, LAERER, 'plan.evaluert', evaluering(sak, JUSTERES))
  naar(sak, LAERER, 'barnet.hort', { resultat: 'ikkeHort', grunn: 'Ville ikke snakke i dag' })
  naar(sak, LAERER, 'trinn.hevet', BEGRUNNET)

  kartleggAlle(sak)
  forstaaSammen(sak)
  sak.idag = leggTilDager(sak.idag, 1)
  naar(sak, LAERER, 'plan.utkastLagret', utkast(rad(leggTilDager(sak.idag, 21))))
  expect(mangler(sak, LAERER, 'plan.iverksatt')).toEqual(['hjelpetjenesterVurdert'])
  naar(sak, LAERER, 'hjelpetjenester.vurdert', {
    tjenester: ['ppt', 'los'],
    vurdering: 'Ber om råd',
  })
  naar(sak, LAERER, 'plan.iverksatt', BEGRUNNET)
  expect(sak.snapshot.context.plan.tidligere).toMatchObject([{ nr: 1, til: sak.idag }])
  naar(sak, LAERER, 'plan.evaluert', evaluering(sak, VIDERE))
  expect(mangler(sak, LAERER, 'trinn.hevet')).toEqual(['holderRolle'])
  const til = { person: TILTAKSLEDER.id, rolle: 'tiltaksleder' } as const
  naar(sak, LAERER, 'stafett.tilbudt', { til, overlevering: 'Planen virker delvis' })
  naar(sak, mottaker(sak), 'stafett.mottatt', {})
  naar(sak, TILTAKSLEDER, 'trinn.hevet', BEGRUNNET)

  kartleggAlle(sak)
  expect(staar(sak, 'trapp')).toBe('trinn3.kartlegge')
  naar(sak, TILTAKSLEDER, 'kontaktform.avklart', { former: ['digitalt'], avtale: 'Hver morgen' })
  forstaaSammen(sak)
  leggPlan(sak)
  naar(sak, TILTAKSLEDER, 'plan.evaluert', evaluering(sak, VIDERE))
  naar(sak, TILTAKSLEDER, 'fravaer.registrert', {
    dager: [{ dato: sak.idag, art: 'dokumentert', aarsak: 'sykdom', timer: null }],
  })
  expect(mangler(sak, TILTAKSLEDER, 'sak.avsluttet')).toEqual(['normaltNaervaer'])
  dagerGaar(120)(sak)
  expect(mangler(sak, TILTAKSLEDER, 'sak.avsluttet')).toEqual(['barnetsStemme'])
  naar(sak, TILTAKSLEDER, 'barnet.hort', {
    resultat: 'hort',
    form: 'samtale',
    syn: 'Det går bra',
    ord: 'barnets',
    sett: 'ikkeSett',
  })
  naar(sak, TILTAKSLEDER, 'sak.avsluttet', { oppsummering: 'Til stede hver dag' })
  expect([staar(sak, 'liv'), staar(sak, 'plan')]).toEqual(['lukket', 'avsluttet'])
  expect(sak.snapshot.context.lukket).toEqual({ grunn: 'maalNaadd', dato: sak.idag })
  expect(sak.snapshot.context.stafett.bytter).toBe(1)
})

it('a plan in force is replaced before its evaluation only with a reason', () => {
  const sak = gitt(orlandSkole)
  const data = utkast(rad(leggTilDager(sak.idag, 30)))
  naar(sak, LAERER, 'plan.utkastLagret', data)
  naar(sak, LAERER, 'plan.iverksatt', BEGRUNNET)
  naar(sak, LAERER, 'plan.utkastLagret', data)
  expect(prov(sak, LAERER, 'plan.iverksatt', {}).outcome).toBe('ugyldig')
  naar(sak, LAERER, 'plan.iverksatt', BEGRUNNET)
  expect(sak.snapshot.context.plan.gjeldende?.nr).toBe(2)
})

const kartleggAlle = (sak: ReturnType<typeof gitt>) => {
  for (const omraade of ['arena', 'familie', 'fritid', 'individ'] as const) {
    const data = { omraade, risiko: [], beskyttelse: [], oppsummering: 'Sett på' }
    naar(sak, holder(sak), 'kartlegging.registrert', data)
  }
}

const forstaaSammen = (sak: ReturnType<typeof gitt>) => {
  for (const side of ['arena', 'foresatte', 'barnet'] as const) {
    const data = { resultat: 'gitt' as const, side, forstaaelse: 'Slik ser vi det' }
    naar(sak, holder(sak), 'forstaaelse.gitt', data)
  }
  naar(sak, holder(sak), 'forstaaelse.enighet', { oppsummering: 'Dette ser vi sammen' })
}

const leggPlan = (sak: ReturnType<typeof gitt>) => {
  const rader = [rad(leggTilDager(sak.idag, 20)), rad(leggTilDager(sak.idag, 40))]
  naar(sak, holder(sak), 'plan.utkastLagret', utkast(...rader))
  naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
}
