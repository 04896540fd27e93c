import { describe, expect, it } from 'vitest'
import type { Lagret } from '../../../machines/forlop/stand.ts'
import { deler, endrede, gjenopprett, tilstandstekst } from '../../../machines/forlop/stand.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { gitt, holder, naar, sisteOm } from '../../stotte/sak.ts'

const HORT = {
  resultat: 'hort',
  form: 'samtale',
  syn: 'Gruer seg til garderoben.',
  ord: 'barnets',
  sett: 'ikkeSett',
} as const

/** A case with a process, and what was before it. */
const medStemme = () => {
  const sak = gitt(orlandSkole)
  const foer = sak.stand
  naar(sak, holder(sak), 'barnet.hort', HORT)
  return { sak, foer, om: sisteOm(sak) }
}

const somLagret = <D>(data: D): D => JSON.parse(JSON.stringify(data))

describe('what is stored of a case', () => {
  it('is the case itself first, with how many processes it holds, then each of them', () => {
    const { sak, om } = medStemme()
    expect(
      deler(sak.stand).map(({ om, navn, versjon, data }) => [om, navn, versjon, data.prosesser]),
    ).toEqual([
      [null, 'sak', sak.stand.versjon, 1],
      [om, 'stemme', sak.stand.nr, undefined],
    ])
  })

  it('gives the same case again, ready for the next event', () => {
    const { sak, om } = medStemme()
    const igjen = gjenopprett(orlandSkole, sak.stand.nr, somLagret(deler(sak.stand)))
    expect(deler(igjen)).toEqual(deler(sak.stand))
    expect([igjen.nr, igjen.versjon]).toEqual([sak.stand.nr, sak.stand.versjon])
    expect(tilstandstekst(igjen, om)).toBe(tilstandstekst(sak.stand, om))
    const svar = { resultat: 'ikkeFulgt', hvorfor: 'Plassen er opptatt.', fortaltAv: 'foresatte' }
    const videre = { ...sak, stand: igjen, snapshot: igjen.sak }
    naar(
      videre,
      holder(sak),
      'stemme.besvart',
      { ...svar, fortalt: sak.idag } as never,
      sak.idag,
      om,
    )
    expect(tilstandstekst(videre.stand, om)).toContain('stemme.besvart')
  })

  it('is no case when the case itself, or a process of it, is not there', () => {
    const { sak } = medStemme()
    const [egen, stemmen] = deler(sak.stand)
    const av = (...alle: (typeof egen)[]) => alle.filter((del) => del !== undefined)
    expect(() => gjenopprett(orlandSkole, 1, av(stemmen))).toThrow('the case itself')
    expect(() => gjenopprett(orlandSkole, 1, av(egen))).toThrow('a process is not among its parts')
    const fremmed = { om: 'x', navn: 'mote', versjon: 1, data: {} as Lagret }
    expect(() => gjenopprett(orlandSkole, 1, av(egen, fremmed))).toThrow('there is no process mote')
  })
})

describe('what a step has to write', () => {
  const navn = (alle: ReturnType<typeof endrede>) => alle.map((del) => del.navn)

  it('is everything of a case that is opened, and nothing where nothing is otherwise', () => {
    const { sak } = medStemme()
    expect(navn(endrede(undefined, sak.stand))).toEqual(['sak', 'stemme'])
    expect(endrede(sak.stand, sak.stand)).toEqual([])
  })

  it('is both where a process begins, as the case counts them', () => {
    const { sak, foer } = medStemme()
    expect(navn(endrede(foer, sak.stand))).toEqual(['sak', 'stemme'])
    const bareTallet = { ...sak.stand, sak: foer.sak, versjon: foer.versjon }
    expect(navn(endrede(foer, bareTallet))).toEqual(['sak', 'stemme'])
  })

  it('is the process alone where only it has moved', () => {
    const { sak, om } = medStemme()
    const foer = sak.stand
    naar(sak, holder(sak), 'stemme.vist', { svar: 'enig' }, sak.idag, om)
    expect(navn(endrede(foer, sak.stand))).toEqual(['stemme'])
  })

  it('is the case alone where only it has moved, or got a new number', () => {
    const { sak } = medStemme()
    const foer = sak.stand
    naar(sak, holder(sak), 'notat.skrevet', { tekst: 'Ringte hjem.' })
    expect(navn(endrede(foer, sak.stand))).toEqual(['sak'])
    expect(navn(endrede(foer, { ...foer, versjon: foer.versjon + 1 }))).toEqual(['sak'])
  })
})
