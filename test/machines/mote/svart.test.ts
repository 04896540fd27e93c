import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../machines/forlop/fold.ts'
import { lesHendelse } from '../../../machines/forlop/les.ts'
import type { MoteKontekst } from '../../../machines/mote/kontekst.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Part } from '../../../machines/sak/part.ts'
import { iTrinn } from '../../stotte/forlop.ts'
import { BARNET, FADER, foreslaa, kallInn, MODER, motet, om, svar } from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import { borHverForSeg, dagerGaar, gitt, holder, naar, sisteOm } from '../../stotte/sak.ts'

/** The test's answers are recorded at noon. */
const klokka = (sak: Sak, kl: string) => `${sak.idag}T${kl}:00.000Z`

const innkalt = () => gitt(orlandSkole, iTrinn(1), borHverForSeg, kallInn(7))
const kommer = (
  sak: Sak,
  deltaker: Part,
  ja: 'ja' | 'kanskje' | 'nei',
  naarGitt?: string | null,
) => {
  const data = { deltaker, svar: ja, ...(naarGitt !== undefined && { gitt: naarGitt }) }
  naar(sak, holder(sak), 'mote.kommer', data, sak.idag, sisteOm(sak))
}
const staar = (sak: Sak) =>
  Object.fromEntries(
    motet(sak).kommer.map(({ deltaker, svar: en }) => [
      deltaker.slag === 'foresatt' ? deltaker.foresatt : deltaker.slag,
      en,
    ]),
  )

describe('of the answers that one person gives, the one given last stands', () => {
  it('also where it came first', () => {
    const sak = innkalt()
    kommer(sak, MODER, 'nei', klokka(sak, '11:30'))
    kommer(sak, MODER, 'ja', klokka(sak, '11:00'))
    expect(staar(sak)).toEqual({ 'prove-mor': 'nei' })
    kommer(sak, MODER, 'kanskje', klokka(sak, '11:31'))
    expect(staar(sak)).toEqual({ 'prove-mor': 'kanskje' })
  })

  it('and of two given at once, the one that came last', () => {
    const sak = innkalt()
    kommer(sak, MODER, 'nei', klokka(sak, '11:30'))
    kommer(sak, MODER, 'ja', klokka(sak, '11:30'))
    expect(staar(sak)).toEqual({ 'prove-mor': 'ja' })
  })

  it('what staff write in was given as they wrote it, and a letter from before that comes too late', () => {
    const sak = innkalt()
    kommer(sak, MODER, 'nei')
    kommer(sak, MODER, 'ja', klokka(sak, '11:59'))
    expect(staar(sak)).toEqual({ 'prove-mor': 'nei' })
  })

  it('a clock that is a year ahead shuts nobody out', () => {
    const sak = innkalt()
    kommer(sak, MODER, 'nei', '2027-04-13T11:00:00.000Z')
    dagerGaar(1)(sak)
    kommer(sak, MODER, 'ja')
    expect(staar(sak)).toEqual({ 'prove-mor': 'ja' })
  })

  it('and of each person by themselves', () => {
    const sak = innkalt()
    kommer(sak, MODER, 'nei', klokka(sak, '11:30'))
    kommer(sak, FADER, 'ja', klokka(sak, '11:00'))
    kommer(sak, BARNET, 'kanskje')
    expect(staar(sak)).toEqual({ 'prove-mor': 'nei', 'prove-far': 'ja', barnet: 'kanskje' })
  })

  it('of the times of a poll too', () => {
    const sak = gitt(orlandSkole, iTrinn(1), borHverForSeg)
    foreslaa((en) => [om(en, 7)])(sak)
    const tid = `${om(sak, 7).dato}T10:00`
    const gi = (passer: string[], kl: string) => {
      const data = { deltaker: MODER, passer, omMaaDe: [], gitt: klokka(sak, kl) }
      naar(sak, holder(sak), 'mote.svart', data, sak.idag, sisteOm(sak))
    }
    gi([tid], '11:30')
    gi([], '11:00')
    expect(motet(sak).svar).toMatchObject([{ svar: { [tid]: 'ja' } }])
  })

  it('whatever the order in which they come', () => {
    const minutter = fc.uniqueArray(fc.integer({ min: 0, max: 59 }), {
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(minutter, (alle) => {
        const sak = innkalt()
        const sist = Math.max(...alle)
        for (const en of alle) {
          const gittDa = klokka(sak, `11:${String(en).padStart(2, '0')}`)
          kommer(sak, MODER, en === sist ? 'ja' : 'nei', gittDa)
        }
        expect(staar(sak)).toEqual({ 'prove-mor': 'ja' })
      }),
      { numRuns: 40 },
    )
  })
})

describe('what was recorded before anybody was asked when', () => {
  /** The same stream as an earlier program recorded it. */
  const somFoer = (sak: Sak) =>
    sak.hendelser.map((en) => {
      if (en.type !== 'mote.kommer' && en.type !== 'mote.svart') return en
      const { gitt: _, ...data } = Object(en.data)
      return { ...en, v: 1, data }
    })
  const lest = (sak: Sak, hendelser = somFoer(sak)): MoteKontekst =>
    fold(sak.rutine, [sak.opprettet, ...hendelser.map(lesHendelse)]).prosesser.get(sisteOm(sak))
      ?.snapshot.context

  it('folds to the memory that it had: the answer that came last, and nothing of when', () => {
    const sak = innkalt()
    kommer(sak, MODER, 'nei', klokka(sak, '11:30'))
    kommer(sak, MODER, 'ja', klokka(sak, '11:00'))
    expect(lest(sak).kommer).toEqual([{ deltaker: MODER, svar: 'ja' }])
    expect(Object.keys(lest(sak))).not.toContain('onsker')

    const spurt = gitt(orlandSkole, iTrinn(1), borHverForSeg)
    foreslaa((en) => [om(en, 7)])(spurt)
    svar(spurt, MODER, 'ja')
    const tid = `${om(spurt, 7).dato}T10:00`
    expect(lest(spurt).svar).toEqual([{ deltaker: MODER, svar: { [tid]: 'ja' } }])
  })

  it('gives way to whatever comes after it', () => {
    const sak = innkalt()
    kommer(sak, MODER, 'nei')
    const gammelt = somFoer(sak)
    kommer(sak, MODER, 'ja', klokka(sak, '08:00'))
    const nytt = sak.hendelser.slice(-1)
    expect(lest(sak, [...gammelt, ...nytt]).kommer).toMatchObject([{ svar: 'ja' }])
  })
})
