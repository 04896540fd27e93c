import { describe, expect, it } from 'vitest'
import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import { antallSkoledager, skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { BEGRUNNET, hevet, iTrinn, tilSteg } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, mangler, naar, SYSTEM, staar } from '../../stotte/sak.ts'

type Dag = DataFor<'fravaer.registrert'>['dager'][number]
type Svar = DataFor<'fravaer.vurdert'>['svar']

const dag = (dato: string, mer: Partial<Dag> = {}): Dag => ({
  dato,
  art: 'udokumentert',
  aarsak: 'ukjent',
  timer: null,
  ...mer,
})
const registrer = (sak: Sak, ...dager: Dag[]) => naar(sak, SYSTEM, 'fravaer.registrert', { dager })
const borte = (antall: number) => (sak: Sak) =>
  void registrer(sak, ...skoledagerBakover(sak.idag, antall, sak.rutine).map((d) => dag(d)))
const svar = (valg: Svar) => (sak: Sak) =>
  void naar(sak, holder(sak), 'fravaer.vurdert', { svar: valg, ...BEGRUNNET })

const minne = (sak: Sak) => sak.snapshot.context.fravaer
const skole = (...skritt: ((sak: Sak) => void)[]) => gitt(orlandSkole, dagerGaar(40), ...skritt)

describe('recorded days', () => {
  it('stand in order, one record a day, the latest one standing', () => {
    const sak = skole()
    registrer(sak, dag('2026-05-20'), dag('2026-05-18'))
    registrer(sak, dag('2026-05-19'), dag('2026-05-18', { aarsak: 'avklart' }))
    expect(minne(sak).dager.map(({ dato, aarsak }) => [dato, aarsak])).toEqual([
      ['2026-05-18', 'avklart'],
      ['2026-05-19', 'ukjent'],
      ['2026-05-20', 'ukjent'],
    ])
  })

  it.each([
    ['sykdom', 'R624: health'],
    ['permisjon', 'R624–625: leave that was granted'],
    ['ukjent', 'R626–627: nothing was said'],
    ['annet', 'R340–341: another reason was given'],
    ['sammenhengendeSykdom', 'R575–576, R610–611'],
    ['avklart', 'R575–576, R610–611'],
  ] as const)('may be for %s (%s)', (aarsak, _linjer) => {
    const sak = skole()
    registrer(sak, dag('2026-05-20', { art: 'dokumentert', aarsak }))
    expect(minne(sak).dager).toEqual([dag('2026-05-20', { art: 'dokumentert', aarsak })])
  })

  it('are told to the holder when they pass a threshold', () => {
    const sak = skole()
    const dager = skoledagerBakover(sak.idag, 7, sak.rutine).map((d) => dag(d))
    const { effekter } = naar(sak, SYSTEM, 'fravaer.registrert', { dager })
    expect(effekter.map(({ varsling }) => varsling)).toEqual([
      { hva: 'fravaer.varsel', til: 'holder' },
    ])
  })
})

describe('a threshold (R609–612, R635–636, R644–645)', () => {
  it('of the present trinn or below does not ask', () => {
    expect([4, 6].map((antall) => staar(skole(borte(antall)), 'fravaer'))).toEqual([
      'rolig',
      'rolig',
    ])
    const sak = gitt(orlandSkole, iTrinn(1), dagerGaar(40), borte(9))
    expect(staar(sak, 'fravaer')).toBe('rolig')
  })

  it('above it asks, and the highest one speaks', () => {
    expect(minne(skole(borte(7))).varsel).toMatchObject({ terskel: 'over6', trinn: 1 })
    expect(minne(skole(borte(10))).varsel).toMatchObject({ terskel: 'over9', trinn: 2 })
  })

  it('passed while another one waits takes its place, and its time to answer stays', () => {
    const sak = skole(borte(7))
    const siden = sak.idag
    dagerGaar(2)(sak)
    borte(10)(sak)
    expect(minne(sak).varsel).toEqual({ terskel: 'over9', trinn: 2, dato: siden, til: sak.idag })
  })

  it('goes on waiting when the days are corrected afterwards', () => {
    const sak = skole(borte(7))
    const foer = minne(sak).varsel
    const [foerste] = minne(sak).dager
    registrer(sak, dag(foerste?.dato ?? '', { aarsak: 'avklart' }))
    expect(minne(sak).varsel).toEqual(foer)
  })
})

describe('an answer by a person', () => {
  it.each<[Svar, number | null]>([
    ['hev', 1],
    ['bli', null],
    ['avvis', null],
  ])('%s: the way up that is remembered is %s', (valg, til) => {
    const sak = skole(borte(7), svar(valg))
    expect([minne(sak).hevesTil, minne(sak).varsel]).toEqual([til, null])
  })

  it('is remembered until the case has come all the way up', () => {
    const sak = skole(borte(10), svar('hev'))
    expect(minne(sak).hevesTil).toBe(2)
    hevet(sak)
    expect(minne(sak).hevesTil).toBe(2)
    hevet(sak)
    expect(minne(sak).hevesTil).toBe(null)
  })

  it('is not asked for again by one more day', () => {
    const sak = skole(borte(7), svar('avvis'))
    dagerGaar(1)(sak)
    borte(1)(sak)
    expect(staar(sak, 'fravaer')).toBe('rolig')
  })

  it('is asked for again when the days had gone below the threshold, if only for a day', () => {
    const sak = skole(borte(7), svar('avvis'))
    // A day is corrected, so that six count, and then one more comes.
    const [foerste] = minne(sak).dager
    registrer(sak, dag(foerste?.dato ?? '', { aarsak: 'avklart' }))
    dagerGaar(3)(sak)
    borte(1)(sak)
    expect(minne(sak).varsel?.terskel).toBe('over6')
  })

  it('is asked for again when time alone had taken the days below the threshold for a day', () => {
    const sak = gitt(orlandSkole, dagerGaar(1))
    // One day alone, and six in a row later: the first leaves the window of 30 school days alone.
    const [alene = '', ...resten] = skoledagerBakover(sak.idag, 10, orlandSkole)
    registrer(sak, dag(alene), ...resten.slice(-6).map((d) => dag(d)))
    svar('avvis')(sak)
    while (antallSkoledager(alene, sak.idag, orlandSkole) < 32) dagerGaar(1)(sak)
    borte(1)(sak)
    expect(minne(sak).varsel?.terskel).toBe('over6')
  })

  it('stands for the threshold that asked and those below it, and for no other', () => {
    expect([...minne(skole(borte(7), svar('bli'))).besvart].sort()).toEqual(['over3', 'over6'])
  })

  it('for a lower threshold leaves the higher one to ask', () => {
    const sak = skole(borte(7), svar('avvis'))
    dagerGaar(6)(sak)
    borte(3)(sak)
    expect(minne(sak).varsel?.terskel).toBe('over9')
  })
})

describe('a warning that waits', () => {
  it('on the way up is kept when it speaks of a trinn above the new one', () => {
    const sak = skole(borte(10))
    hevet(sak)
    expect(minne(sak).varsel).toMatchObject({ terskel: 'over9' })
    hevet(sak)
    expect([minne(sak).varsel, staar(sak, 'fravaer')]).toEqual([null, 'rolig'])
  })

  it('is gone when the case closes', () => {
    const sak = skole(borte(7))
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect([minne(sak).varsel, staar(sak, 'fravaer')]).toEqual([null, 'rolig'])
  })

  it('comes on hold too, and waits for the case to be taken up', () => {
    const sak = skole()
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: '2026-06-10' })
    borte(7)(sak)
    expect(staar(sak, 'fravaer')).toBe('varslet')
    naar(sak, holder(sak), 'sak.gjenopptatt', BEGRUNNET)
    svar('bli')(sak)
    expect(staar(sak, 'fravaer')).toBe('rolig')
  })
})

it('twenty school days without absence are normal attendance, nineteen are not (R651–653, 0011)', () => {
  const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), borte(1))
  const borteDen = minne(sak).dager.at(-1)?.dato ?? ''
  const normalt = (skoledager: number) => {
    while (antallSkoledager(borteDen, sak.idag, orlandSkole) - 1 < skoledager) dagerGaar(1)(sak)
    return !mangler(sak, holder(sak), 'sak.avsluttet')?.includes('normaltNaervaer')
  }
  expect([normalt(19), normalt(20)]).toEqual([false, true])
})
