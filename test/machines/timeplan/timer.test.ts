import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import { dagslag } from '../../../machines/fravaer/dagen.ts'
import { mengde } from '../../../machines/fravaer/mengde.ts'
import { normaleSkoledager } from '../../../machines/fravaer/naervaer.ts'
import { sporsmaal } from '../../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { telling } from '../../../machines/fravaer/terskler.ts'
import { leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { hjemmetider } from '../../../machines/timeplan/kontekst.ts'
import type { Hjemmetid } from '../../../machines/timeplan/uke.ts'
import { UKEDAGER } from '../../../machines/timeplan/uke.ts'
import { dag, paaUkedag, skoledager } from '../../stotte/fravaersdager.ts'
import { gitt, holder, MOR, naar, START } from '../../stotte/sak.ts'
import { HELE } from '../../stotte/uke.ts'

/** Four weeks from a Monday on; the third of their Fridays is the first of May. */
const TIL = leggTilDager(START, 27)
const FREDAGER = paaUkedag(5, START, TIL)

type Avtalt = DataFor<'timeplan.avtalt'>
const avtale = (endring: Partial<Avtalt> = {}): Avtalt => ({
  uke: { ...HELE, fredag: 'noenTimer' },
  fra: START,
  uker: 4,
  hjemmel: 'tilpasset',
  foresatte: [MOR.id],
  barnet: 'samtykker',
  hvordan: 'muntlig',
  ...endring,
})
/** What a case remembers, where this is agreed. */
const avtalt = (endring: Partial<Avtalt> = {}): Hjemmetid[] => {
  const sak = gitt(orlandSkole2026_2)
  naar(sak, holder(sak), 'timeplan.avtalt', avtale(endring))
  return sak.snapshot.context.fravaer.hjemme
}
const timer = (antall: number, dager = FREDAGER) => dager.map((d) => dag(d, { timer: antall }))

const foer = leggTilDager(START, -1)
/** School days in a row with normal attendance: 2026.2 takes six hours away, and no more. */
const normale = (dager: readonly Fravaersdag[], hjemme: readonly Hjemmetid[]) =>
  normaleSkoledager(orlandSkole2026_2, dager, foer, TIL, hjemme)
const alle = skoledager(START, TIL).length

describe('agreed hours at home are no absence (R954–960)', () => {
  it('however many Fridays with them: attendance is normal, which it is not without an agreement', () => {
    expect(normale(timer(3), [])).toBeLessThan(alle)
    expect(normale(timer(3), avtalt({ timerHjemme: 3 }))).toBe(alle)
  })

  it('as many as are agreed, and those beyond them are', () => {
    const hjemme = avtalt({ timerHjemme: 3 })
    // Two hours too many on each of three Fridays are six; three are nine.
    expect(normale(timer(5), hjemme)).toBe(alle)
    expect(normale(timer(6), hjemme)).toBeLessThan(alle)
    expect(mengde(orlandSkole, timer(6), { fra: START, til: TIL }, hjemme).timer).toBe(9)
  })

  it('all of them, where nobody said how many', () => {
    expect(normale(timer(6), avtalt())).toBe(alle)
    expect(normale(timer(6), avtalt({ timerHjemme: null }))).toBe(alle)
  })

  it('on the days that it is agreed of, and no others', () => {
    const torsdager = timer(3, paaUkedag(4, START, TIL))
    expect(normale(torsdager, avtalt())).toBeLessThan(alle)
    const etter = timer(3, paaUkedag(5, leggTilDager(TIL, 1), leggTilDager(TIL, 28)))
    expect(mengde(orlandSkole, etter, { fra: TIL, til: '2026-12-31' }, avtalt()).timer).toBe(12)
  })

  it('nor are hours on a day agreed to be at home, which is no day of attendance either', () => {
    const hjemme = avtalt({ uke: { ...HELE, fredag: 'hjemme' } })
    expect(normale(timer(6), hjemme)).toBe(alle - FREDAGER.length)
    expect(mengde(orlandSkole, timer(6), { fra: START, til: TIL }, hjemme).timer).toBe(0)
  })

  it('a whole day away on a day with some hours is absence', () => {
    const hjemme = avtalt({ timerHjemme: 3 })
    const [fredag = ''] = FREDAGER
    const [vindu] = orlandSkole2026_2.fravaer.vinduer
    const { talte } = telling(orlandSkole2026_2, vindu, [dag(fredag)], fredag, hjemme)
    expect(talte).toEqual([fredag])
    const tre = FREDAGER.slice(0, 3).map((d) => dag(d))
    expect(normale(tre, hjemme)).toBeLessThan(alle)
  })

  it('hours fewer in the next step of the climb are agreed as long as that lasts', () => {
    const uke = { ...HELE, fredag: 'noenTimer' } as const
    const trapp = [{ uke, timerHjemme: 1, uker: 2 }]
    const hjemme = avtalt({ timerHjemme: 3, uker: 2, trapp })
    const [fra, midt] = [START, leggTilDager(START, 14)]
    const borte = (fra: string, til: string) => mengde(orlandSkole, timer(3), { fra, til }, hjemme)
    expect(borte(fra, leggTilDager(midt, -1)).timer).toBe(0)
    expect(borte(midt, TIL).timer).toBe(2)
  })

  it('nobody is called about them, and the table of days says why they do not count', () => {
    const [fredag = ''] = FREDAGER
    const hjemme = avtalt({ timerHjemme: 3 })
    const naa = { idag: fredag, begynner: '08:15' }
    const slag = (antall: number) =>
      dagslag(orlandSkole, dag(fredag, { timer: antall }), naa, hjemme)
    expect([slag(3), slag(3.5)]).toEqual(['avtalt', 'timer'])
    const [vindu] = orlandSkole.fravaer.vinduer
    expect(telling(orlandSkole, vindu, timer(2, [fredag]), fredag, hjemme).utelatt).toEqual([
      { dato: fredag, grunn: 'avtaltHjemme' },
    ])
  })
})

describe('whatever is agreed and missed', () => {
  const uke = fc.record({
    mandag: fc.constantFrom('hjemme', 'noenTimer', 'heleDagen'),
    tirsdag: fc.constantFrom('hjemme', 'noenTimer', 'heleDagen'),
    onsdag: fc.constantFrom('hjemme', 'noenTimer', 'heleDagen'),
    torsdag: fc.constantFrom('hjemme', 'noenTimer', 'heleDagen'),
    fredag: fc.constantFrom('hjemme', 'noenTimer', 'heleDagen'),
  } as const)
  const hjemmefra = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null })
  const mangel = fc.integer({ min: 1, max: 6 })

  it('what is within the agreement changes no count, and asks nothing', () => {
    fc.assert(
      fc.property(uke, hjemmefra, fc.infiniteStream(mangel), (uke, timerHjemme, trekk) => {
        const hjemme = hjemmetider('t1', avtale({ uke, timerHjemme }))
        const dager = skoledager(START, TIL).flatMap((dato) => {
          const avtalt = uke[UKEDAGER[ukedag(dato) - 1] ?? 'mandag']
          if (avtalt === 'heleDagen') return []
          const antall = trekk.next().value
          const innenfor = avtalt === 'hjemme' || timerHjemme === null || antall <= timerHjemme
          return innenfor ? [dag(dato, { timer: antall, fag: ['Gym'], forsent: 10 })] : []
        })
        expect(normale(dager, hjemme)).toBe(normale([], hjemme))
        expect(mengde(orlandSkole, dager, { fra: START, til: TIL }, hjemme)).toEqual(
          mengde(orlandSkole, [], { fra: START, til: TIL }),
        )
        const spurt = { dager, hjemme, svart: [], sak: null }
        expect(sporsmaal(orlandSkole2026_2, spurt, TIL)).toBeNull()
      }),
    )
  })

  it('an agreement from before hours were asked about is remembered as it was', () => {
    fc.assert(
      fc.property(uke, (uke) => {
        const { timerHjemme: _, ...foer } = avtale({ uke, timerHjemme: null })
        const dager = [1, 2, 3, 4, 5].filter((nr) => uke[UKEDAGER[nr - 1] ?? 'mandag'] === 'hjemme')
        expect(hjemmetider('t1', foer)).toStrictEqual(
          dager.length > 0 ? [{ om: 't1', fra: START, til: TIL, dager }] : [],
        )
      }),
    )
  })
})
