import { describe, expect, it } from 'vitest'
import { hovedhandling, nesteSteg } from '../../../machines/forlop/neste.ts'
import { sjekkliste } from '../../../machines/forlop/sjekkliste.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import {
  BEGRUNNET,
  evaluering,
  iTrinn,
  iverksett,
  oppfyll,
  tilSteg,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, med, naar, SYSTEM } from '../../stotte/sak.ts'

const spor = (sak: Sak, aktor = holder(sak)) => [sak.stand, { aktor, skjedde: sak.idag }] as const
/** Each point as `✓ krav` when it is done and `krav` when it is not. */
const liste = (sak: Sak) =>
  sjekkliste(...spor(sak)).map(({ krav, detalj }) => (detalj === null ? `✓ ${krav}` : krav))
const hoved = (sak: Sak, aktor = holder(sak)) => hovedhandling(...spor(sak, aktor))

const undring = (sak: Sak) =>
  void naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
const ikkeHort = (sak: Sak) =>
  void naar(sak, holder(sak), 'barnet.hort', { resultat: 'ikkeHort', grunn: 'Har vært hjemme' })
const ikkeKontakt = (sak: Sak) =>
  void naar(sak, holder(sak), 'foresatte.kontaktet', {
    resultat: 'ikkeKontaktet',
    grunn: 'Bortreist',
  })
const forfalt = (sak: Sak) => void naar(sak, SYSTEM, 'plan.forfalt', {})
const skalHeves = (sak: Sak) => {
  const dager = skoledagerBakover(sak.idag, 10, sak.rutine).map(
    (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
  )
  naar(sak, SYSTEM, 'fravaer.registrert', { dager })
  naar(sak, holder(sak), 'fravaer.vurdert', { svar: 'hev', ...BEGRUNNET })
}

describe('what the way on takes, done or not (R541–552)', () => {
  it('on trinn 0 is one list from the first worry to the judgement', () => {
    const sak = gitt(orlandSkole)
    expect(liste(sak)).toEqual([
      'undringKonkretisert',
      'foresatteKontaktet',
      'barnetsStemme',
      '✓ holderRolle',
    ])
    undring(sak)
    expect(liste(sak)[0]).toBe('✓ undringKonkretisert')
    oppfyll(sak, 'kartlagt')
    expect(liste(sak)).toEqual([
      '✓ undringKonkretisert',
      '✓ foresatteKontaktet',
      '✓ barnetsStemme',
      '✓ holderRolle',
    ])
  })

  // The child was heard on trinn 0, less than thirty days ago.
  it.each([
    ['kartlegge', ['samtaleHoldt', '✓ barnetsStemme', 'alleOmraaderVurdert']],
    ['forstaa', ['forstaaelseFraHverSide']],
    ['planlegge', ['✓ fellesForstaaelse', 'planKlar', '✓ barnetsStemme']],
    ['folgeOpp', []],
  ] as const)('on trinn 1, in %s: %j', (steg, krav) => {
    expect(liste(gitt(orlandSkole, iTrinn(1), tilSteg(steg)))).toEqual(krav)
  })

  it('names what comes first before what asks for it: in kindergarten the talk with the tiltaksleder (R518)', () => {
    const sak = gitt(orlandBarnehage, iTrinn(1))
    const punkter = [
      'droftetMedTiltaksleder',
      'samtaleHoldt',
      '✓ barnetsStemme',
      'alleOmraaderVurdert',
    ]
    expect(liste(sak)).toEqual(punkter)
    oppfyll(sak, 'samtale')
    expect(liste(sak)).toEqual(['✓ droftetMedTiltaksleder', ...punkter.slice(1)])
  })

  it('on trinn 2 has other services in it (R648), on trinn 3 how to keep in touch (R657–659)', () => {
    expect(liste(gitt(orlandSkole, iTrinn(2), tilSteg('planlegge')))).toEqual([
      '✓ fellesForstaaelse',
      'planKlar',
      '✓ barnetsStemme',
      'hjelpetjenesterVurdert',
    ])
    expect(liste(gitt(orlandSkole, iTrinn(3)))).toEqual([
      '✓ barnetsStemme',
      'alleOmraaderVurdert',
      'kontaktformAvklart',
    ])
  })

  it('is the way up where that was the answer to the absence', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), skalHeves)
    expect(liste(sak)).toEqual(['evalueringHoldt', '✓ barnetsStemme', '✓ holderRolle'])
  })

  it('where a plan is due is its evaluation, which takes nothing', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), dagerGaar(30), forfalt)
    naar(sak, holder(sak), 'kartlegging.gjenopptatt', BEGRUNNET)
    tilSteg('forstaa')(sak)
    oppfyll(sak, 'enighet')
    naar(sak, holder(sak), 'forstaaelse.enighet', { oppsummering: 'Dette ser vi sammen' })
    // The plan of the trinn stands already, so the case goes straight on to follow it up.
    expect([liste(sak), hoved(sak)?.type]).toEqual([[], 'plan.evaluert'])
  })

  it('tells what could not be had, and has a reason in its place', () => {
    const begrunnede = (sak: Sak) =>
      sjekkliste(...spor(sak)).flatMap(({ krav, begrunnet }) => (begrunnet ? krav : []))
    expect(begrunnede(gitt(orlandSkole, undring, ikkeKontakt, ikkeHort))).toEqual([
      'foresatteKontaktet',
      'barnetsStemme',
    ])
    expect(begrunnede(gitt(orlandSkole, undring, (s) => oppfyll(s, 'kartlagt')))).toEqual([])
    const uten = { resultat: 'ikkeGitt', side: 'foresatte', grunn: 'Vil vente' } as const
    const sider = gitt(orlandSkole, iTrinn(1), tilSteg('forstaa'), (s) => oppfyll(s, 'enighet'))
    expect(begrunnede(sider)).toEqual([])
    naar(sider, holder(sider), 'forstaaelse.gitt', uten)
    expect(begrunnede(sider)).toEqual(['forstaaelseFraHverSide'])
  })

  it('is empty while the case rests, or is closed', () => {
    const hviler = gitt(orlandSkole, undring)
    const til = leggTilDager(hviler.idag, 9)
    naar(hviler, holder(hviler), 'sak.satPaaVent', { grunn: 'Reise', til })
    const lukket = gitt(orlandSkole, undring)
    naar(lukket, holder(lukket), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect([liste(hviler), liste(lukket)]).toEqual([[], []])
  })
})

describe('what the page puts first', () => {
  it('is the next step, where the reader may take it', () => {
    const sak = gitt(orlandSkole)
    expect(hoved(sak)).toEqual({ type: 'undring.konkretisert', forberedes: false })
  })

  it.each([
    ['trinn 0', [undring, (s: Sak) => oppfyll(s, 'kartlagt'), iverksett]],
    ['trinn 1', [iTrinn(1), tilSteg('folgeOpp')]],
  ] as const)('is to prepare the evaluation while a plan works, on %s', (_, skritt) => {
    const sak = gitt(orlandSkole, ...skritt)
    expect(nesteSteg(...spor(sak))).toBe(null)
    expect(hoved(sak)).toEqual({ type: 'plan.evaluert', forberedes: true })
    dagerGaar(30)(sak)
    forfalt(sak)
    expect(hoved(sak)).toEqual({ type: 'plan.evaluert', forberedes: false })
  })

  it('is no preparation where the absence asks for the evaluation now', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), skalHeves)
    expect(hoved(sak)).toEqual({ type: 'plan.evaluert', forberedes: false })
  })

  it('is the first missing thing that the reader may do, where the next step is not theirs', () => {
    // A colleague writes down what was done, but does not decide (R595–620).
    const kollega = med('kontaktlaerer', 'prove-kollega')
    const sak = gitt(orlandSkole, undring, (s) => oppfyll(s, 'kartlagt'), dagerGaar(31))
    const neste = (aktor = holder(sak)) => nesteSteg(...spor(sak, aktor))
    expect([neste(), hoved(sak, kollega)?.type]).toEqual(['barnet.hort', 'barnet.hort'])
    oppfyll(sak, 'hev')
    expect([neste(), hoved(sak, kollega)]).toEqual(['trinn.hevet', null])
  })

  it('is nothing for whoever has no part in it, and in a case that is closed', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    expect(hoved(sak, med('los'))).toBe(null)
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect(hoved(sak)).toBe(null)
  })
})
