import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { muligheter } from '../../../machines/forlop/decide.ts'
import { frister } from '../../../machines/forlop/frister.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { besteTid } from '../../../machines/mote/beste.ts'
import { innkalte } from '../../../machines/mote/innkalte.ts'
import type { Tid } from '../../../machines/mote/tid.ts'
import { overlapper, slutt } from '../../../machines/mote/tid.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { partnokkel } from '../../../machines/sak/part.ts'
import { BEGRUNNET, iTrinn, tilSteg } from '../../stotte/forlop.ts'
import { gyldigData } from '../../stotte/gyldig.ts'
import { samtykker, trekker, utenSamtykke } from '../../stotte/laget.ts'
import {
  BARNET,
  FADER,
  foreslaa,
  hold,
  kallInn,
  LEDER,
  MODER,
  motet,
  om,
  svar,
} from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  borHverForSeg,
  dagerGaar,
  flytt,
  gitt,
  holder,
  MOR,
  naar,
  prov,
  sisteOm,
  staar,
} from '../../stotte/sak.ts'

const iMote = (...forlop: ((sak: Sak) => void)[]) =>
  gitt(orlandSkole, iTrinn(1), borHverForSeg, ...forlop)
const moter = (sak: Sak) => frister(sak.stand).filter(({ om }) => om === sisteOm(sak))
const toTider = (sak: Sak) => [om(sak, 7), om(sak, 8)]

/** What is said to times, proposed for a meeting. */
const provTider = (sak: Sak, ...tider: Tid[]) =>
  prov(sak, holder(sak), 'mote.foreslatt', {
    naar: 'velges',
    slag: 'annet',
    hvem: [BARNET],
    form: 'fysisk',
    tolk: false,
    tider,
  })
const stedene = (svar: ReturnType<typeof prov>) =>
  svar.outcome === 'ugyldig' ? svar.issues.map(({ path }) => path.join('.')) : svar.outcome

describe('times to choose among', () => {
  const sak = gitt(orlandSkole)

  it.each<[string, Partial<Tid>, string]>([
    ['that are over', { dato: leggTilDager(sak.idag, -1) }, 'tider.0.dato'],
    ['in a year and a day', { dato: leggTilDager(sak.idag, 366) }, 'tider.0.dato'],
    ['on no day', { dato: '2027-02-29' }, 'tider.0.dato'],
    ['that end before they begin', { minutter: -60 }, 'tider.0.minutter'],
    ['of no length', { minutter: 0 }, 'tider.0.minutter'],
    ['at no hour', { kl: '25:00' }, 'tider.0.kl'],
  ])('are none %s', (_, endring, sted) => {
    expect(stedene(provTider(sak, { ...om(sak, 7), ...endring }))).toEqual([sted])
  })

  it('lie in no hour that the clock skips or has twice', () => {
    // The clock is moved between 02:00 and 03:00 on 25 October 2026 and 28 March 2027.
    const hostet = { dato: '2026-10-25', kl: '02:30', minutter: 60 }
    expect(stedene(provTider(sak, hostet))).toEqual(['tider.0.kl'])
    expect(stedene(provTider(sak, { ...hostet, dato: '2027-03-28' }))).toEqual(['tider.0.kl'])
  })

  it('are none that are over by the clock of their own day; one that has begun is not over', () => {
    const kl14 = { ...gitt(orlandSkole), klokka: '14:00' }
    expect(stedene(provTider(kl14, om(kl14, 0, '08:00')))).toEqual(['tider.0.kl'])
    expect(stedene(provTider(kl14, om(kl14, 7), om(kl14, 0, '13:00')))).toEqual(['tider.1.kl'])
    expect(provTider(kl14, om(kl14, 0, '13:05')).outcome).toBe('ok')
    expect(provTider(kl14, om(kl14, 1, '08:00')).outcome).toBe('ok')
    const ikveld = { ...kl14, klokka: '20:50' }
    expect(stedene(provTider(ikveld, om(ikveld, 0, '20:00', 45)))).toEqual(['tider.0.kl'])
    expect(provTider(ikveld, om(ikveld, 0, '20:55', 180)).outcome).toBe('ok')
  })

  it('lie over no other; one may begin as the other ends', () => {
    const forst = om(sak, 7, '10:00', 60)
    expect(stedene(provTider(sak, forst, om(sak, 7, '10:45')))).toEqual(['tider.1'])
    expect(stedene(provTider(sak, forst, forst))).toEqual(['tider.1'])
    expect(provTider(sak, forst, om(sak, 7, '11:00'), om(sak, 8)).outcome).toBe('ok')
  })

  it('overlap as often as the other way round, and never with what has ended', () => {
    const tid = fc.record({
      dato: fc.constantFrom('2026-05-01', '2026-05-02'),
      kl: fc.integer({ min: 84, max: 250 }).map((n) => {
        const minutt = n * 5
        return `${String(Math.floor(minutt / 60)).padStart(2, '0')}:${String(minutt % 60).padStart(2, '0')}`
      }),
      minutter: fc.integer({ min: 15, max: 180 }),
    })
    fc.assert(
      fc.property(tid, tid, (a, b) => {
        expect(overlapper(a, b)).toBe(overlapper(b, a))
        if (slutt(a) <= b.kl) expect(overlapper(a, b)).toBe(false)
      }),
    )
  })

  it('are at most twenty', () => {
    const mange = Array.from({ length: 21 }, (_, i) => om(sak, i + 1))
    expect(stedene(provTider(sak, ...mange))).toEqual(['tider'])
  })
})

describe('those who are asked', () => {
  it('are nobody that the case does not know, and nobody twice', () => {
    const sak = gitt(orlandSkole)
    const fast = { naar: 'fast', tid: om(sak, 7), slag: 'annet', form: 'fysisk', tolk: false }
    const med = (...hvem: unknown[]) =>
      prov(sak, holder(sak), 'mote.foreslatt', { ...fast, hvem }).outcome
    expect(med(BARNET)).toBe('ok')
    expect(med(LEDER)).toBe('ok')
    expect(med({ slag: 'ansatt', person: 'prove-rektor', rolle: 'rektor' })).toBe('ok')
    expect(med({ slag: 'annen', annen: 'farmor' })).toBe('ok')
    expect(med({ slag: 'foresatt', foresatt: 'fremmed' })).toBe('ugyldig')
    expect(med({ slag: 'ansatt', person: 'fremmed', rolle: 'rektor' })).toBe('ugyldig')
    expect(med({ slag: 'tjeneste', tjeneste: 'rektor' })).toBe('ugyldig')
    expect(med(BARNET, BARNET)).toBe('ugyldig')
    expect(med()).toBe('ugyldig')
  })

  it('are no service without consent or a basis in law on that day (R676)', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    const fast = { naar: 'fast', tid: om(sak, 7), slag: 'annet', form: 'fysisk', tolk: false }
    const kan = (tjeneste: string) =>
      prov(sak, holder(sak), 'mote.foreslatt', { ...fast, hvem: [{ slag: 'tjeneste', tjeneste }] })
        .outcome === 'ok'
    expect(['ppt', 'barnevern'].map(kan)).toEqual([false, false])
    const samtykket = samtykker(sak)
    utenSamtykke(sak)
    expect(['ppt', 'barnevern', 'bup'].map(kan)).toEqual([true, true, false])
    trekker(sak, samtykket)
    expect(['ppt', 'barnevern'].map(kan)).toEqual([false, true])
  })

  it('are called in without a service whose consent has ended since it was asked (R676)', () => {
    const PPT = { slag: 'tjeneste', tjeneste: 'ppt' } as const
    const sak = gitt(orlandSkole, borHverForSeg)
    const samtykket = samtykker(sak)
    const tider = toTider(sak)
    const [forst = ''] = tider.map(({ dato, kl }) => `${dato}T${kl}`)
    const mote = { naar: 'velges', tider, slag: 'annet', form: 'fysisk', tolk: false }
    naar(sak, holder(sak), 'mote.foreslatt', { ...mote, hvem: [MODER, PPT] } as never)
    const om = sisteOm(sak)
    const kall = (data: object) =>
      prov(sak, holder(sak), 'mote.innkalt', { tid: forst, ...data }, sak.idag, om)
    expect(kall({}).outcome).toBe('ok')
    const trukket = { av: 'foresatt', foresatt: MOR.id } as const
    naar(sak, holder(sak), 'samtykke.trukket', trukket, sak.idag, samtykket)
    expect(stedene(kall({}))).toEqual(['uten'])
    expect(stedene(kall({ uten: ['barnevern'] }))).toEqual(['uten.0'])
    naar(sak, holder(sak), 'mote.innkalt', { tid: forst, uten: ['ppt'] }, sak.idag, om)
    expect(innkalte(motet(sak))).toEqual([MODER])
    const var_ = (...tilstede: object[]) =>
      prov(
        sak,
        holder(sak),
        'mote.holdt',
        { tilstede, form: 'fysisk', referat: 'Enige' },
        sak.idag,
        om,
      ).outcome
    expect([var_(MODER), var_(MODER, PPT)]).toEqual(['ok', 'ugyldig'])
    samtykker(sak)
    expect(var_(MODER, PPT)).toBe('ok')
  })

  it('are moved without a service whose consent has ended since it was called in (R676)', () => {
    const TJENESTER = ['ppt', 'nav', 'los'] as const
    const sak = gitt(orlandSkole, borHverForSeg)
    const [ppts, navs] = TJENESTER.map((tjeneste) => samtykker(sak, { tjeneste }))
    const hvem = TJENESTER.map((tjeneste) => ({ slag: 'tjeneste' as const, tjeneste }))
    kallInn(7, { slag: 'annet', hvem: [MODER, ...hvem] })(sak)
    const mote = sisteOm(sak)
    const flytt = (data: object) =>
      prov(sak, holder(sak), 'mote.flyttet', { til: om(sak, 9), ...data }, sak.idag, mote)
    const trekk = (samtykket: string | undefined) => trekker(sak, samtykket)
    const flyttet = (...uten: ('ppt' | 'nav')[]) => {
      naar(sak, holder(sak), 'mote.flyttet', { til: om(sak, 9), uten }, sak.idag, mote)
      return innkalte(sak.stand.prosesser.get(mote)?.snapshot.context).slice(1)
    }
    expect(flytt({}).outcome).toBe('ok')
    trekk(ppts)
    expect(stedene(flytt({}))).toEqual(['uten'])
    expect(stedene(flytt({ uten: ['nav'] }))).toEqual(['uten.0'])
    expect(flyttet('ppt')).toEqual(hvem.slice(1))
    // Who was left out the first time is asked about no more, and stays out.
    expect(flytt({}).outcome).toBe('ok')
    trekk(navs)
    expect(flyttet('nav')).toEqual(hvem.slice(2))
  })

  it('were there where they were, also if consent ended after they were called in', () => {
    const PPT = { slag: 'tjeneste', tjeneste: 'ppt' } as const
    const sak = gitt(orlandSkole, borHverForSeg)
    const samtykket = samtykker(sak)
    kallInn(7, { slag: 'annet', hvem: [MODER, PPT] })(sak)
    const om = sisteOm(sak)
    trekker(sak, samtykket)
    const data = { tilstede: [PPT], form: 'fysisk', referat: 'Enige' }
    expect(prov(sak, holder(sak), 'mote.holdt', data, sak.idag, om).outcome).toBe('ok')
  })

  it('answer each for themselves, and the last answer stands', () => {
    const sak = iMote(foreslaa(toTider))
    svar(sak, MODER, 'ja', 'nei')
    svar(sak, FADER, 'nei', 'ja')
    svar(sak, MODER, 'omMaaDe', 'ja')
    const [a = '', b = ''] = motet(sak).tider.map(({ dato, kl }) => `${dato}T${kl}`)
    expect(motet(sak).svar).toMatchObject([
      { deltaker: FADER, svar: { [a]: 'nei', [b]: 'ja' } },
      { deltaker: MODER, svar: { [a]: 'omMaaDe', [b]: 'ja' } },
    ])
  })

  it('answer about the times of the meeting, and for themselves', () => {
    const sak = iMote(foreslaa(toTider))
    const [forst = ''] = motet(sak).tider.map(({ dato, kl }) => `${dato}T${kl}`)
    const send = (data: object) =>
      prov(sak, holder(sak), 'mote.svart', data, sak.idag, sisteOm(sak)).outcome
    expect(send({ deltaker: MODER, passer: [forst], omMaaDe: [] })).toBe('ok')
    expect(send({ deltaker: MODER, passer: ['2026-01-01T10:00'], omMaaDe: [] })).toBe('ugyldig')
    expect(send({ deltaker: LEDER, passer: [forst], omMaaDe: [] })).toBe('ugyldig')
  })

  it('answer no more when the meeting is called off', () => {
    const sak = iMote(foreslaa(toTider))
    naar(sak, holder(sak), 'mote.avlyst', { grunn: 'Syk' }, sak.idag, sisteOm(sak))
    const svaret = prov(sak, holder(sak), 'mote.svart', {}, sak.idag, sisteOm(sak))
    expect(svaret).toEqual({ outcome: 'ikkeHer' })
  })
})

describe('the time that suits best', () => {
  const beste = (sak: Sak, hvem = motet(sak).hvem) =>
    besteTid(sak.rutine, { ...motet(sak), hvem }, sak)
  const tid = (sak: Sak, dager: number) => `${om(sak, dager).dato}T10:00`

  it('is none until somebody has answered, nor where nobody can come', () => {
    const sak = iMote(foreslaa(toTider))
    expect(beste(sak)).toBeNull()
    svar(sak, BARNET, 'nei', 'nei')
    expect(beste(sak)).toBeNull()
  })

  it('is the one that those can without whom it is no such meeting, before the one that most can', () => {
    const hvem = [BARNET, LEDER, MODER, { slag: 'tjeneste', tjeneste: 'ppt' } as const]
    const sak = iMote((en) => void samtykker(en), foreslaa(toTider, { hvem }))
    for (const en of [BARNET, LEDER]) svar(sak, en, 'ja', 'nei')
    expect(beste(sak)).toBe(tid(sak, 7))
    svar(sak, MODER, 'nei', 'omMaaDe')
    expect(beste(sak)).toBe(tid(sak, 8))
  })

  it('is one that is not over: the next best is the best there is, until none is left', () => {
    const sak = iMote(
      foreslaa((en) => [om(en, 0, '08:00'), om(en, 1, '10:00'), om(en, 2, '10:00')]),
    )
    for (const en of [BARNET, MODER, FADER]) svar(sak, en, 'ja', 'omMaaDe', 'nei')
    expect(beste(sak)).toBe(`${sak.idag}T08:00`)
    sak.klokka = '08:30'
    expect(beste(sak)).toBe(`${sak.idag}T08:00`)
    sak.klokka = '09:00'
    expect(beste(sak)).toBe(tid(sak, 1))
    dagerGaar(1)(sak)
    sak.klokka = '11:00'
    // At the last nobody can.
    expect(beste(sak)).toBeNull()
  })

  it('asks nothing of the answers of those who are asked no more', () => {
    const sak = iMote(foreslaa(toTider))
    for (const en of [MODER, FADER]) svar(sak, en, 'ja', 'nei')
    svar(sak, BARNET, 'nei', 'omMaaDe')
    expect(beste(sak)).toBe(tid(sak, 7))
    expect(beste(sak, [BARNET])).toBe(tid(sak, 8))
  })

  it('then the one that most can, then that most can gladly, then the first', () => {
    const sak = iMote(foreslaa((en) => [om(en, 7), om(en, 8), om(en, 9)]))
    svar(sak, MODER, 'ja', 'ja', 'ja')
    expect(beste(sak)).toBe(tid(sak, 7))
    svar(sak, BARNET, 'nei', 'omMaaDe', 'ja')
    expect(beste(sak)).toBe(tid(sak, 9))
    svar(sak, BARNET, 'nei', 'omMaaDe', 'nei')
    expect(beste(sak)).toBe(tid(sak, 8))
  })
})

describe('a meeting', () => {
  const tilstand = (sak: Sak) => sak.stand.prosesser.get(sisteOm(sak))?.snapshot.value

  it('is called in at the time that was chosen', () => {
    const sak = iMote(foreslaa(toTider))
    expect(tilstand(sak)).toBe('foreslatt')
    const valgt = om(sak, 8)
    const data = { tid: `${valgt.dato}T10:00` }
    naar(sak, holder(sak), 'mote.innkalt', data, sak.idag, sisteOm(sak))
    expect([tilstand(sak), motet(sak).tid, motet(sak).sekvens]).toEqual(['innkalt', valgt, 0])
  })

  it('is called in at no time that is over', () => {
    const sak = iMote(foreslaa(toTider), dagerGaar(8))
    const kall = (dager: number) =>
      prov(
        sak,
        holder(sak),
        'mote.innkalt',
        { tid: `${om(sak, dager).dato}T10:00` },
        sak.idag,
        sisteOm(sak),
      ).outcome
    expect([kall(-1), kall(0)]).toEqual(['ugyldig', 'ok'])
    dagerGaar(1)(sak)
    expect(kall(-1)).toBe('mangler')
    const her = muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
    expect(her.find(({ type }) => type === 'mote.innkalt')?.mangler).toEqual([
      { krav: 'tidIgjen', detalj: {} },
    ])
  })

  it('is called in at, and moved to, no time that is over by the clock of its day', () => {
    const sak = iMote(foreslaa((en) => [om(en, 0, '08:00'), om(en, 0, '15:00')]))
    const gjor = (type: 'mote.innkalt' | 'mote.flyttet', data: object) =>
      prov(sak, holder(sak), type, data, sak.idag, sisteOm(sak)).outcome
    const kall = (kl: string) => gjor('mote.innkalt', { tid: `${sak.idag}T${kl}` })
    sak.klokka = '14:00'
    expect([kall('08:00'), kall('15:00')]).toEqual(['ugyldig', 'ok'])
    // Both are over when the later one has ended.
    sak.klokka = '16:00'
    expect(kall('15:00')).toBe('mangler')
    const { idag: skjedde, klokka } = sak
    const her = muligheter(sak.stand, { aktor: holder(sak), skjedde, klokka })
    expect(her.find(({ type }) => type === 'mote.innkalt')?.mangler).toEqual([
      { krav: 'tidIgjen', detalj: {} },
    ])

    const innkalt = iMote(kallInn(3))
    innkalt.klokka = '14:00'
    const flytt = (kl: string) =>
      prov(
        innkalt,
        holder(innkalt),
        'mote.flyttet',
        { til: om(innkalt, 0, kl) },
        innkalt.idag,
        sisteOm(innkalt),
      )
    expect(stedene(flytt('08:00'))).toEqual(['til.kl'])
    expect(flytt('15:00').outcome).toBe('ok')
  })

  it('waits for a time to be chosen, then for its day, then for nobody', () => {
    const sak = iMote(foreslaa(toTider))
    expect(moter(sak)).toMatchObject([
      { type: 'velgMotetid', forfaller: om(sak, 7).dato, utrop: null },
    ])
    const data = { tid: `${om(sak, 8).dato}T10:00` }
    naar(sak, holder(sak), 'mote.innkalt', data, sak.idag, sisteOm(sak))
    expect(moter(sak)).toMatchObject([{ type: 'holdMote', forfaller: om(sak, 8).dato }])
    hold(MODER)(sak)
    expect(moter(sak)).toEqual([])
  })

  it('waits for nobody while the case rests or is closed', () => {
    const hviler = iMote(kallInn(3))
    const til = leggTilDager(hviler.idag, 20)
    naar(hviler, holder(hviler), 'sak.satPaaVent', { grunn: 'Reise', til })
    expect(moter(hviler)).toEqual([])
    const lukket = iMote(kallInn(3))
    naar(lukket, holder(lukket), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect(moter(lukket)).toEqual([])
  })

  it('is written down as held on its day or later, or today where people met sooner', () => {
    const sak = iMote(kallInn(3), dagerGaar(5))
    const skrevet = (dager: number) =>
      prov(
        sak,
        holder(sak),
        'mote.holdt',
        { tilstede: [MODER], form: 'fysisk', referat: 'Enige' },
        leggTilDager(sak.idag, dager),
        sisteOm(sak),
      ).outcome
    expect([skrevet(-3), skrevet(-2), skrevet(0)]).toEqual(['ugyldigDato', 'ok', 'ok'])
    const tidlig = iMote(kallInn(3), hold(MODER))
    expect(motet(tidlig).holdt?.dato).toBe(tidlig.idag)
  })
})

describe('whatever happens to a meeting', () => {
  it('its number only rises, by one each time that what was called in changes, and each of those asked is asked once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), fc.boolean(), (valg, fast) => {
        const sak = iMote(fast ? kallInn(3) : foreslaa(toTider))
        for (const nr of valg) {
          const foer = motet(sak)
          const asker = { aktor: holder(sak), skjedde: sak.idag }
          const her = muligheter(sak.stand, asker).filter(
            (en) => en.om === sisteOm(sak) && en.mangler.length === 0,
          )
          const en = her[nr % Math.max(1, her.length)]
          if (!en) break
          const [data] = fc.sample(gyldigData(sak, en.type, en.om), { seed: nr, numRuns: 1 })
          const neste = prov(sak, holder(sak), en.type, data, sak.idag, en.om)
          if (neste.outcome !== 'ok') throw new Error(`${en.type}: ${neste.outcome}`)
          flytt(sak, neste.stand)
          const endret =
            en.type === 'mote.flyttet' || (en.type === 'mote.avlyst' && foer.tid !== null)
          expect(motet(sak).sekvens - foer.sekvens).toBe(endret ? 1 : 0)
          expect(motet(sak).hvem).toEqual(foer.hvem)
          const svart = motet(sak).svar.map(({ deltaker }) => partnokkel(deltaker))
          expect(new Set(svart).size).toBe(svart.length)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('what a requirement asks', () => {
  const mangler = (sak: Sak) =>
    muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
      .filter(({ type, om }) => type === 'samtale.holdt' && om === undefined)
      .flatMap((en) => en.mangler.map(({ krav }) => krav))
  const ark = (sak: Sak) => sak.snapshot.context.arbeid[1]

  it('a talk with home is held when a meeting for it was, with a guardian there', () => {
    const uten = iMote(kallInn(0), hold(BARNET, LEDER))
    const medHjemmet = iMote(kallInn(0), hold(MODER))
    for (const sak of [uten, medHjemmet]) resten(sak)
    expect(staar(uten, 'trapp')).toBe('trinn1.kartlegge')
    expect(staar(medHjemmet, 'trapp')).toBe('trinn1.forstaa')
  })

  it('another kind of meeting is no such talk, whoever was there', () => {
    const sak = iMote(kallInn(0, { slag: 'samarbeid' }), hold(MODER, FADER, BARNET))
    resten(sak)
    expect(staar(sak, 'trapp')).toBe('trinn1.kartlegge')
  })

  it('a meeting that is only called in counts for nothing', () => {
    const sak = iMote(kallInn(0))
    resten(sak)
    expect(staar(sak, 'trapp')).toBe('trinn1.kartlegge')
  })

  it('in a kindergarten one discusses with the tiltaksleder first, with them there (R524–532)', () => {
    const drofting = kallInn(0, { slag: 'drofting', hvem: [LEDER] })
    const i = (...forlop: ((sak: Sak) => void)[]) =>
      gitt(orlandBarnehage, iTrinn(1), borHverForSeg, ...forlop)
    expect(mangler(i())).toEqual(['droftetMedTiltaksleder'])
    expect(mangler(i(drofting, hold(MODER)))).toEqual(['droftetMedTiltaksleder'])
    expect(mangler(i(drofting, hold(LEDER)))).toEqual([])
    const utenDrofting = i(kallInn(0), hold(MODER))
    resten(utenDrofting)
    expect(staar(utenDrofting, 'trapp')).toBe('trinn1.kartlegge')
    drofting(utenDrofting)
    hold(LEDER)(utenDrofting)
    expect(staar(utenDrofting, 'trapp')).toBe('trinn1.forstaa')
  })

  it('an evaluation is held when each row is judged, and not by meeting alone', () => {
    const evaluering = kallInn(0, { slag: 'evaluering' })
    const iPlan = [iTrinn(1), tilSteg('folgeOpp'), borHverForSeg]
    const sak = gitt(orlandSkole, ...iPlan, evaluering, hold(MODER, BARNET))
    const hev = muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag }).find(
      ({ type }) => type === 'trinn.hevet',
    )
    expect(hev?.mangler.map(({ krav }) => krav)).toContain('evalueringHoldt')
  })

  it('what was written down by form counts as before', () => {
    const sak = iMote()
    resten(sak)
    const data = { deltakere: ['foresatte' as const], oppsummering: 'Vi ble enige' }
    naar(sak, holder(sak), 'samtale.holdt', data)
    expect(staar(sak, 'trapp')).toBe('trinn1.forstaa')
    expect(ark(sak)?.moter).toEqual([])
  })
})

/** All else that trinn 1 asks for before it is mapped. */
const resten = (sak: Sak): void => {
  for (const omraade of ['arena', 'familie', 'fritid', 'individ'] as const) {
    const funn = { omraade, risiko: [], beskyttelse: [], oppsummering: 'Sett på' }
    naar(sak, holder(sak), 'kartlegging.registrert', funn)
  }
}
