import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linjene } from '../../docs/plikter/linjer.ts'
import { lovstedene } from '../../docs/plikter/lover.ts'
import { prosa } from '../../docs/plikter/prosa.ts'
import { getPunkt } from '../../docs/plikter/punkter.ts'
import { deler, side } from '../../docs/plikter/side.ts'
import { erHendelseType } from '../../machines/forlop/hendelser.ts'
import { publiserteRutiner } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'

const alle = deler.flatMap(({ plikter }) => plikter)
const nyeste = publiserteRutiner.filter(({ versjon }) => versjon === '2026.2')

/** The rows that speak of this arena. */
const radene = ({ arena }: Rutine) =>
  deler.flatMap((en) => (en.arena === null || en.arena === arena ? en.plikter : []))

const kravene = ({ trinn }: Rutine) => trinn.flatMap(({ krav }) => Object.values(krav).flat())

test('the page is what `npm run plikter` makes', () => {
  expect(readFileSync('docs/plikter.md', 'utf8')).toBe(`${side()}\n`)
})

test('each duty is carried and shown, or says what is left', () => {
  for (const { linje, hendelser = [], krav = [], data = [], ellers, vist = [], rest } of alle) {
    const baeres = hendelser.length + krav.length + data.length > 0 || ellers !== undefined
    expect((baeres && vist.length > 0) || rest !== undefined, linje).toBe(true)
    for (const fil of vist) expect(existsSync(`test/${fil}`), fil).toBe(true)
    for (const type of hendelser) expect(erHendelseType(type), type).toBe(true)
  }
})

describe('the lines of the routine, from 50 to 822', () => {
  const rutinens = Array.from({ length: 822 - 50 + 1 }, (_, nr) => nr + 50)

  test('are each of a duty or of what asks for nothing: no hole, none twice, none beyond', () => {
    const plikt = new Set(alle.flatMap(({ linje }) => linjene(linje)))
    const uten = prosa.flatMap(({ linje }) => linjene(linje))
    expect([...plikt, ...uten].toSorted((a, b) => a - b)).toEqual(rutinens)
  })

  test('stand in the order of the routine, in each part', () => {
    for (const rader of [...deler.map(({ plikter }) => plikter), prosa]) {
      const forste = rader.map(({ linje }) => Number.parseInt(linje, 10))
      expect(forste).toEqual(forste.toSorted((a, b) => a - b))
    }
  })

  test('are written as lines and ranges, and nothing else is taken for them', () => {
    expect(linjene('12, 335–337')).toEqual([12, 335, 336, 337])
    for (const gal of ['', '12-14', '337–335', '12,14', 'R12', '12–', '12–14–16'])
      expect(() => linjene(gal), gal).toThrow(`«${gal}»`)
  })
})

describe.each(nyeste)('what $id $versjon says', (rutine) => {
  const rader = radene(rutine)
  const navngitt = rader.flatMap(({ data = [] }) => data)

  /** By the names that the rows use, read off the routine itself. */
  const sagt = [
    ...rutine.trinn.flatMap(({ nr, gjoremaal, inviteres, stafettholder, frister }) => [
      ...stafettholder.map((rolle) => `trinn${nr}.holder.${rolle}`),
      ...gjoremaal.map(({ tekst }) => `trinn${nr}.${tekst}`),
      ...inviteres.map(({ deltaker }) => `trinn${nr}.kalles.${deltaker}`),
      ...[...Object.keys(frister), 'evaluering'].map((steg) => `trinn${nr}.frist.${steg}`),
    ]),
    ...Object.keys(rutine.svarfrist).map((hva) => `frist.svar.${hva}`),
    ...Object.keys(rutine.oppgaver).map((hva) => `frist.${hva}`),
    ...['overlevering', 'pause', 'barnetsStemme', 'samtykke', 'fornyes'].map((en) => `frist.${en}`),
    ...rutine.fravaer.vinduer.flatMap(({ terskler }) => terskler.map(({ id }) => `terskel.${id}`)),
    ...rutine.fravaer.monstre.map(({ id }) => `monster.${id}`),
    ...rutine.tegn.map(({ id }) => `tegn.${id}`),
    ...rutine.tjenester.map((en) => `tjeneste.${en}`),
  ]

  test('of lists, who is called in, who may hold the relay, dates and questions stands in some row', () => {
    expect(sagt.filter((navn) => !navngitt.includes(navn))).toEqual([])
  })

  test('is all that its rows say of it', () => {
    expect(navngitt.filter((navn) => !sagt.includes(navn))).toEqual([])
  })

  test('of requirements stands in some row, and no row names one that no version has', () => {
    const nevnt = rader.flatMap(({ krav = [] }) => krav)
    expect(kravene(rutine).filter((navn) => !nevnt.includes(navn))).toEqual([])
    const kjente = publiserteRutiner.filter(({ id }) => id === rutine.id).flatMap(kravene)
    expect(nevnt.filter((navn) => !kjente.includes(navn))).toEqual([])
  })
})

test('no requirement of any version is without the duty that it comes from', () => {
  const nevnt = alle.flatMap(({ krav = [] }) => krav)
  expect(publiserteRutiner.flatMap(kravene).filter((navn) => !nevnt.includes(navn))).toEqual([])
})

test('a row of both arenas names only what both routines say alike', () => {
  expect(getPunkt(null, 'frist.svar.stemme').ord).toContain('14 dager')
  // A kindergarten has longer to answer, nobody there is kontaktlærer, and a school has no helsestasjon.
  for (const navn of ['frist.svar.varsel', 'trinn0.holder.kontaktlaerer', 'tjeneste.helsestasjon'])
    expect(() => getPunkt(null, navn), navn).toThrow(navn)
  expect(() => getPunkt('skole', 'trinn0.gjor.lyttTilBarnet')).toThrow('lyttTilBarnet')
})

describe('the law that the routines name', () => {
  const steder = lovstedene()
  const hvor = ({ lov, nr }: { lov: string; nr: string }) => `${lov} ${nr}`

  test('has the link that the routine’s data has', () => {
    const lenker = nyeste.flatMap(({ hjemler, plikter }) =>
      [...hjemler, ...plikter].flatMap(({ url }) => url ?? []),
    )
    expect(lenker).not.toEqual([])
    expect(lenker.filter((lenke) => !steder.some(({ url }) => url === lenke))).toEqual([])
  })

  test('is each number of it, once, and none that it does not name', () => {
    expect(steder.map(hvor).toSorted()).toEqual([
      'barnehageloven kapittel 8',
      'barnehageloven § 3',
      'barnehageloven § 42',
      'barnehageloven § 46',
      'barnekonvensjon artikkel 12',
      'barnevernsloven § 13-2',
      'forvaltningsloven § 13',
      'opplæringsloven kapittel 11',
      'opplæringsloven kapittel 12',
      'opplæringsloven kapittel 2',
      'opplæringsloven § 10-6',
      'opplæringsloven § 12-4',
      'opplæringsloven § 24-3',
      'straffeloven § 17',
      'straffeloven § 196',
    ])
  })

  test('says what its newest numbers were taken from', () => {
    const kilde = (av: string) => steder.find((en) => hvor(en) === av)?.kilde
    expect(kilde('opplæringsloven § 24-3')).toContain('Prop. 57 L (2022–2023)')
    expect(kilde('barnehageloven § 46')).toContain('Prop. 96 L (2019–2020)')
    // This one is older than the rest of the numbers.
    expect(kilde('barnehageloven § 3')).toBe('lov 17. juni 2005 nr. 64')
  })
})
