import { describe, expect, it } from 'vitest'
import { overganger } from '../../../machines/forlop/decide.ts'
import { frister } from '../../../machines/forlop/frister.ts'
import { hendelsetyper } from '../../../machines/forlop/hendelser.ts'
import type { Lagret } from '../../../machines/forlop/stand.ts'
import { deler, endrede, gjenopprett, tilstandstekst } from '../../../machines/forlop/stand.ts'
import { vei } from '../../../machines/forlop/vei.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { HORT, hevet } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, naar, prov, sisteOm } from '../../stotte/sak.ts'

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
    const fremmed = { om: 'x', navn: 'finnesIkke', versjon: 1, data: {} as Lagret }
    expect(() => gjenopprett(orlandSkole, 1, av(egen, fremmed))).toThrow(
      'there is no process finnesIkke',
    )
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

describe('what is read off a case', () => {
  const igjen = (stand: Sak['stand']) => gjenopprett(orlandSkole, stand.nr, somLagret(deler(stand)))

  it('is in one order, whether the case was stepped to or taken from the disk', () => {
    const { sak, om } = medStemme()
    for (const stand of [sak.stand, igjen(sak.stand)]) {
      const egne = overganger(stand)
        .slice(0, -1)
        .filter((o) => o.om === undefined && o.type !== 'barnet.hort')
      const plasser = egne.map(({ type }) => hendelsetyper.indexOf(type))
      expect(plasser).toEqual(plasser.toSorted((a, b) => a - b))
      const stier = tilstandstekst(stand, om).split(' ')
      expect(stier).toEqual(stier.toSorted())
      expect(stier).toContain('stemme.venter')
      const egneStier = tilstandstekst(stand).split(' ')
      expect(egneStier).toEqual(egneStier.toSorted())
    }
  })

  it('the date that comes first is first, whose ever it is', () => {
    const { sak } = medStemme()
    dagerGaar(10)(sak)
    hevet(sak)
    const datoer = frister(sak.stand)
    expect(datoer.map(({ type }) => type)).toEqual(['svarStemme', 'steg'])
    expect(datoer.map(({ forfaller }) => forfaller)).toEqual(
      datoer.map(({ forfaller }) => forfaller).toSorted(),
    )
  })

  it('an event of a process that is not there, or that begins one twice, has no way here', () => {
    const { sak, om } = medStemme()
    const svar = { resultat: 'fulgt', hva: 'Ny plass.', fortalt: sak.idag, fortaltAv: 'rektor' }
    const sendt = [
      prov(sak, holder(sak), 'stemme.besvart', svar, sak.idag, 'ukjent'),
      prov(sak, holder(sak), 'barnet.hort', HORT, sak.idag, om),
      prov(sak, holder(sak), 'notat.skrevet', { tekst: 'Hei' }, sak.idag, om),
    ]
    expect(sendt).toEqual(sendt.map(() => ({ outcome: 'ikkeHer' })))
  })

  it('the way to the child’s voice leads to the process that holds it', () => {
    expect([vei('barnetsStemme'), vei('planKlar'), vei('normaltNaervaer')]).toEqual([
      'barnet.hort',
      'plan.utkastLagret',
      null,
    ])
  })
})
