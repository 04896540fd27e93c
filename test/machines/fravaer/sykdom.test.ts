import { describe, expect, it } from 'vitest'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { telling } from '../../../machines/fravaer/terskler.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { Hjemmetid } from '../../../machines/timeplan/uke.ts'
import { dag, skoledager } from '../../stotte/fravaersdager.ts'

const IDAG = '2026-11-20'
const syk = (dato: string, mer: Partial<Fravaersdag> = {}) =>
  dag(dato, { aarsak: 'sykdom', ...mer })

/** Three school days in a row are one illness, and ten are left out without papers; or other numbers. */
const med = (sykdom: Partial<NonNullable<Rutine['fravaer']['sykdom']>> = {}): Rutine => ({
  ...orlandSkole2026_2,
  fravaer: {
    ...orlandSkole2026_2.fravaer,
    sykdom: { fra: 3, utenPapirer: 10, gjennom: ['avklart', 'permisjon'], ...sykdom },
  },
})

function telt(
  dager: readonly Fravaersdag[],
  { rutine = med(), hjemme = [] as Hjemmetid[] } = {},
): { talte: string[]; syk: string[] } {
  const { talte, utelatt } = telling(rutine, rutine.fravaer.vinduer[0], dager, IDAG, hjemme)
  const perioden = utelatt.filter(({ grunn }) => grunn === 'sykdomsperiode')
  return { talte, syk: perioden.map(({ dato }) => dato) }
}

describe('illness that was reported day by day (R575–576, R609–612)', () => {
  it('is one period where the days follow each other, and is left out; four days of flu are none', () => {
    const influensa = skoledager('2026-11-16', '2026-11-19')
    expect(influensa).toHaveLength(4)
    expect(telt(influensa.map((d) => syk(d)))).toEqual({ talte: [], syk: influensa })
  })

  it('counts where it is shorter than the routine says', () => {
    const to = ['2026-11-16', '2026-11-17']
    expect(telt(to.map((d) => syk(d)))).toEqual({ talte: to, syk: [] })
    expect(
      telt(
        to.map((d) => syk(d)),
        { rutine: med({ fra: 2 }) },
      ),
    ).toEqual({ talte: [], syk: to })
  })

  it('goes on over a weekend, a holiday and a day agreed to be at home', () => {
    const helg = ['2026-11-12', '2026-11-13', '2026-11-16']
    expect(telt(helg.map((d) => syk(d))).syk).toEqual(helg)
    // The autumn break is week 41, 5 to 9 October.
    const ferie = ['2026-10-01', '2026-10-02', '2026-10-12']
    const sent = { ...med(), fravaer: { ...med().fravaer, vinduer: vindu(60) } }
    expect(
      telt(
        ferie.map((d) => syk(d)),
        { rutine: sent },
      ).syk,
    ).toEqual(ferie)
    const onsdager = { om: 'x', fra: '2026-11-01', til: '2026-11-30', dager: [3] }
    const rundt = ['2026-11-17', '2026-11-19', '2026-11-20']
    expect(telt(rundt.map((d) => syk(d))).syk).toEqual([])
    expect(
      telt(
        rundt.map((d) => syk(d)),
        { hjemme: [onsdager] },
      ).syk,
    ).toEqual(rundt)
  })

  it('is broken by a day at school, whether some hours were missed or none', () => {
    const rundt = ['2026-11-16', '2026-11-17', '2026-11-19'].map((d) => syk(d))
    expect(telt(rundt).syk).toEqual([])
    expect(telt([...rundt, syk('2026-11-18', { timer: 2 })]).syk).toEqual([])
  })

  it('is not broken by a day for what the routine lets through, which is no day of illness', () => {
    const rundt = ['2026-11-16', '2026-11-18', '2026-11-19']
    const med1 = (aarsak: Fravaersdag['aarsak']) => [
      ...rundt.map((d) => syk(d)),
      dag('2026-11-17', { aarsak }),
    ]
    expect(telt(med1('avklart')).syk).toEqual(rundt)
    expect(telt(med1('permisjon'))).toEqual({ talte: ['2026-11-17'], syk: rundt })
    expect(telt(med1('annet')).syk).toEqual([])
    expect(telt(med1('permisjon'), { rutine: med({ gjennom: [] }) }).syk).toEqual([])
    // Two days of illness and what lies between them are not three.
    expect(
      telt([syk('2026-11-16'), dag('2026-11-17', { aarsak: 'avklart' }), syk('2026-11-18')]).syk,
    ).toEqual([])
  })

  it('is what the guardians reported: without notice it counts (R626–627)', () => {
    const uten = skoledager('2026-11-16', '2026-11-19')
    expect(telt(uten.map((d) => syk(d, { art: 'udokumentert' }))).talte).toEqual(uten)
  })

  it('counts again when it lasts longer than the routine leaves out without papers', () => {
    const lang = skoledager('2026-11-02', '2026-11-20')
    expect(lang).toHaveLength(15)
    expect(telt(lang.map((d) => syk(d)))).toEqual({ talte: lang.slice(10), syk: lang.slice(0, 10) })
    const papirer = lang.slice(10).map((d) => syk(d, { aarsak: 'sammenhengendeSykdom' }))
    expect(telt([...lang.slice(0, 10).map((d) => syk(d)), ...papirer]).talte).toEqual([])
  })

  it('is known as far as it has come: what comes later does not change what was asked before', () => {
    const dager = ['2026-11-19', '2026-11-20', '2026-11-23'].map((d) => syk(d))
    expect(telt(dager).talte).toEqual(['2026-11-19', '2026-11-20'])
  })

  it('has to be recorded as such where the routine has no rule for it, as in 2026.1', () => {
    const dager = skoledager('2026-11-16', '2026-11-19')
    expect(
      telt(
        dager.map((d) => syk(d)),
        { rutine: orlandSkole },
      ).talte,
    ).toEqual(dager)
  })
})

const vindu = (antall: number): Rutine['fravaer']['vinduer'] => [
  { ...orlandSkole2026_2.fravaer.vinduer[0], lengde: { enhet: 'skoledager', antall } },
]
