import { describe, expect, it } from 'vitest'
import { lesRutine } from '../../../machines/rutine/les.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Rutine, Skolefri } from '../../../machines/rutine/skjema.ts'

const feilEtter = (endre: (rutine: Rutine) => void, fra: Rutine = orlandSkole) => {
  const rutine = structuredClone(fra)
  endre(rutine)
  const lest = lesRutine(rutine)
  return lest.ok ? [] : lest.feil
}
const steder = (endre: (rutine: Rutine) => void, fra?: Rutine) =>
  feilEtter(endre, fra).map(({ sted }) => sted)

/** Puts a value at a path, as somebody could who writes a routine by hand. */
const sett = (sti: string, verdi: unknown) => (rutine: Rutine) => {
  const ledd = sti.split('.')
  const siste = ledd.pop() ?? ''
  const her = ledd.reduce<Record<string, unknown>>(
    (indre, navn) => indre[navn] as Record<string, unknown>,
    rutine as never,
  )
  her[siste] = verdi
}

const innenFemogtjue: Rutine = {
  ...orlandBarnehage,
  normaltNaervaer: { ...orlandBarnehage.normaltNaervaer, innen: 25 },
}

describe('a routine without', () => {
  it.each([
    'id',
    'versjon',
    'kommune',
    'fravaer.vinduer.0.id',
    'fravaer.vinduer.0.terskler.0.id',
    'tegn.0.id',
    'omraader.0.faktorer.0.id',
    'hjemler.0.id',
  ])('a word for %s is refused there', (sti) => {
    expect(steder(sett(sti, ''))).toContain(sti)
  })

  it.each(['nb', 'nn', 'en'])('its title in %s is refused', (spraak) => {
    const tekst = { ...orlandSkole.tekster['rutine.tittel'], [spraak]: '' }
    const tekster = { ...orlandSkole.tekster, 'rutine.tittel': tekst }
    expect(steder(sett('tekster', tekster))).toContain(`tekster.rutine.tittel.${spraak}`)
  })

  it.each([
    'trinn.1.stafettholder',
    'trinn.1.gjoremaal',
    'deltakere',
    'fravaer.teller',
    'fravaer.vinduer.0.terskler',
    'tegn',
    'omraader.0.faktorer',
  ])('anything in %s is refused there', (sti) => {
    expect(steder(sett(sti, []))).toContain(sti)
  })

  it.each([
    'tittel',
    'trinn.1.tittel',
    'trinn.1.beskrivelse',
    'trinn.1.gjoremaal.0.tekst',
    'fravaer.vinduer.0.terskler.0.tekst',
    'skolefri.0.navn',
    'tegn.0.tekst',
    'omraader.0.tittel',
    'omraader.0.faktorer.0.tekst',
    'hjemler.0.tekst',
  ])('a text for %s is refused there', (sti) => {
    const sted = sti.replace(/\.(tekst|navn)$/, '')
    expect(feilEtter(sett(sti, 'finnes.ikke'))).toContainEqual({
      sted,
      grunn: 'the text finnes.ikke does not exist',
    })
  })

  it('a text for whom to invite is refused there', () => {
    const feil = steder(sett('trinn.1.inviteres.0.hvem', 'finnes.ikke'))
    expect(feil).toContain('trinn.1.inviteres.0')
  })

  it.each(['trinn.1.inviteres.0.deltaker', 'moter.drofting.uten.0', 'moter.drofting.inviteres.0'])(
    'somebody at its tables that it does not know at any is refused: %s',
    (sti) => {
      expect(steder(sett(sti, 'kommunalsjef'))).toContain(sti)
    },
  )

  it('a word on one kind of meeting is refused there', () => {
    expect(steder(sett('moter', { ...orlandSkole.moter, drofting: undefined }))).toContain(
      'moter.drofting',
    )
  })
})

describe('a key to a text', () => {
  it.each(['Tittel', '1tittel', 'tit tel', 'tit-tel', '', '.tittel', 'tittel!', '!tittel'])(
    'is not «%s»',
    (nokkel) => {
      expect(steder(sett('tittel', nokkel))).toEqual(['tittel'])
    },
  )
})

describe('days off', () => {
  const feilMed = (fri: Skolefri) =>
    steder((r) => void r.skolefri.push(fri)).filter((sted) => sted.startsWith('skolefri.5'))
  const dato = (fra: string, til = fra) => feilMed({ navn: 'fri.host', fra, til })
  const uke = (nr: number) => feilMed({ navn: 'fri.host', uke: nr })
  const paaske = (fra: number, til = fra) =>
    feilMed({ navn: 'fri.host', fraPaaskedag: fra, tilPaaskedag: til })

  it.each(['01-01', '09-30', '10-19', '11-20', '12-31'])('may be on %s', (dag) => {
    expect(dato(dag)).toEqual([])
  })

  it.each([
    '00-10',
    '13-01',
    '01-00',
    '01-32',
    '1-1',
    '2026-01-01',
    '01-011',
    '04-31',
    '02-29',
    'xx-10',
  ])('are not on %s', (dag) => {
    expect(dato(dag)).not.toEqual([])
    expect(dato('01-02', dag)).not.toEqual([])
  })

  it('are in a week that exists, and within a season of Easter', () => {
    expect([uke(0), uke(1), uke(53), uke(54)].map((f) => f.length)).toEqual([1, 0, 0, 1])
    expect(
      [paaske(-31), paaske(-30), paaske(0), paaske(60), paaske(61)].map((f) => f.length > 0),
    ).toEqual([true, false, false, false, true])
  })

  it('that are wrong are the only thing said about the school year', () => {
    const feil = steder((r) => {
      r.skolefri.push({ navn: 'fri.host', fra: '01-01', til: '12-31' })
      r.skolefri.push({ navn: 'fri.host', fra: '01-01', til: '02-30' })
    })
    expect(feil).toEqual(['skolefri.6.til'])
  })

  it('and a window of calendar days asks for no more school days than normal attendance does', () => {
    const rutine = structuredClone(orlandBarnehage)
    rutine.fravaer.vinduer[0].lengde = { enhet: 'kalenderdager', antall: 40 }
    const fri = sett('skolefri', [{ navn: 'fri.jul', fra: '01-30', til: '12-31' }])
    expect(steder(fri, rutine)).not.toContain('skolefri')
  })

  it.each([
    ['the window', orlandSkole, '02-13', '02-12', 30],
    ['normal attendance', orlandBarnehage, '01-30', '01-29', 20],
    ['the time it lies within', innenFemogtjue, '02-06', '02-05', 25],
  ] as const)('leave a year with days enough for %s', (_, rutine, nok, forLite, minst) => {
    const fra = (dag: string) =>
      feilEtter(sett('skolefri', [{ navn: 'fri.jul', fra: dag, til: '12-31' }]), rutine).filter(
        ({ sted }) => sted === 'skolefri',
      )
    expect(fra(nok)).toEqual([])
    const grunn = `leaves ${minst - 1} school days a year, fewer than ${minst}`
    expect(fra(forLite)).toEqual([{ sted: 'skolefri', grunn }])
  })
})

describe('numbers', () => {
  it.each(['lengstePause', 'ferskhetBarnetsStemme', 'svarfrist.stafett', 'svarfrist.varsel'])(
    '%s is a whole number of days, at least one',
    (sti) => {
      for (const verdi of [0, -1, 1.5]) expect(steder(sett(sti, verdi))).toEqual([sti])
      expect(steder(sett(sti, 1))).toEqual([])
    },
  )

  it('a threshold may be passed by the first day, but not by none', () => {
    const sti = 'fravaer.vinduer.0.terskler.0.over'
    expect([steder(sett(sti, 0)), steder(sett(sti, -1))]).toEqual([[], [sti]])
  })
})

describe('those who lead more than one case', () => {
  it.each(['enhetsleder', 'kommunalsjef', 'koordinator'] as const)(
    '%s never holds it (R668–674)',
    (rolle) => {
      const feil = feilEtter((r) => {
        r.deltakere.push(rolle)
        r.trinn[3].stafettholder.push(rolle)
      })
      expect(feil).toEqual([
        { sted: 'trinn.3.stafettholder.1', grunn: `${rolle} cannot hold the relay in skole` },
      ])
    },
  )
})
