import { describe, expect, it } from 'vitest'
import { lesRutine } from '../../../machines/rutine/les.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'

/** What is wrong with the rules of absence after something in them was changed. */
function feilEtter(endre: (rutine: Rutine) => void, fra: Rutine = orlandSkole2026_2) {
  const rutine = structuredClone(fra)
  endre(rutine)
  const lest = lesRutine(rutine)
  return lest.ok ? [] : lest.feil
}
const monster = (r: Rutine, id: string) => {
  const funnet = r.fravaer.monstre.find((en) => en.id === id)
  if (!funnet) throw new Error(`there is no ${id}`)
  return funnet
}

describe('the absence of 2026.2', () => {
  it('is a right routine with the rest of 2026.1', () => {
    expect(lesRutine(orlandSkole2026_2)).toEqual({ ok: true, rutine: orlandSkole2026_2 })
  })

  it('has the thresholds of the routine in thirty school days, and others in longer times', () => {
    const [rullende, ...lengre] = orlandSkole2026_2.fravaer.vinduer
    expect(rullende).toEqual(orlandSkole.fravaer.vinduer[0])
    expect(lengre.map(({ lengde }) => lengde.enhet)).toEqual(['halvaar', 'skoleaar'])
  })

  it('leaves out continuous illness and clarified absence (R610–611), and counts leave (R624)', () => {
    expect(orlandSkole2026_2.fravaer.tellerIkke).toEqual([
      'sammenhengendeSykdom',
      'avklart',
      'timefravaer',
    ])
  })

  it('asks about the signs that can be counted (R567–576, R346–347)', () => {
    expect(orlandSkole2026_2.fravaer.monstre.map(({ slag }) => slag)).toEqual([
      'ukedag',
      'vedFri',
      'fag',
      'time',
      'forsent',
      'timer',
      'stigende',
      'perioder',
      'perioder',
    ])
  })
})

describe('rules of absence that contradict themselves', () => {
  const HALVAAR = 'fravaer.vinduer.1.terskler.2.over'
  it.each<[string, string, (rutine: Rutine) => void]>([
    [
      'fravaer.vinduer.1',
      'rullende is repeated',
      (r) => {
        for (const vindu of r.fravaer.vinduer) if (vindu.id === 'halvaar') vindu.id = 'rullende'
      },
    ],
    [
      'fravaer.3',
      'over3 is repeated',
      (r) => {
        for (const { terskler } of r.fravaer.vinduer.slice(1, 2))
          for (const terskel of terskler) if (terskel.trinn === 0) terskel.id = 'over3'
      },
    ],
    [
      'fravaer.9',
      'over3 is repeated',
      (r) => {
        monster(r, 'ukedag').id = 'over3'
      },
    ],
    [
      HALVAAR,
      'can never be passed: the window has no more days',
      (r) => {
        for (const terskel of r.fravaer.vinduer[1]?.terskler ?? [])
          if (terskel.trinn === 2) terskel.over = 120
      },
    ],
    [
      'fravaer.vinduer.2.terskler.2.over',
      'can never be passed: the window has no more days',
      (r) => {
        for (const terskel of r.fravaer.vinduer[2]?.terskler ?? [])
          if (terskel.trinn === 2) terskel.over = 240
      },
    ],
    [
      'fravaer.monstre.0.minst',
      'can never be seen: there are not so many days',
      (r) => {
        const en = monster(r, 'ukedag')
        if (en.slag === 'ukedag') en.minst = en.av + 1
      },
    ],
    [
      'fravaer.monstre.2.minst',
      'can never be seen: there are not so many days',
      (r) => {
        const en = monster(r, 'fag')
        if (en.slag === 'fag') en.minst = en.skoledager + 1
      },
    ],
    [
      'fravaer.monstre.6.maaneder',
      'must be at least 2: one time alone does not rise',
      (r) => {
        const en = monster(r, 'stigende')
        if (en.slag === 'stigende') en.maaneder = 1
      },
    ],
    [
      'fravaer.monstre.7.minst',
      'can never be seen: there are not so many days',
      (r) => {
        const en = monster(r, 'sykeperioder')
        if (en.slag === 'perioder') en.minst = 49
      },
    ],
    [
      'fravaer.monstre.7.over',
      'can never be seen: there are not so many days',
      (r) => {
        const en = monster(r, 'sykeperioder')
        if (en.slag === 'perioder') en.over = en.skoledager
      },
    ],
    [
      'fravaer.monstre.7.aarsaker.2',
      'sykdom is repeated',
      (r) => {
        const en = monster(r, 'sykeperioder')
        if (en.slag === 'perioder') en.aarsaker.push('sykdom')
      },
    ],
    [
      'fravaer.monstre.0.iTrinn.1',
      '0 is repeated',
      (r) => {
        monster(r, 'ukedag').iTrinn.push(0, 0)
      },
    ],
    [
      'fravaer.monstre',
      'a pattern is never asked about: it has no threshold',
      (r) => {
        r.fravaer.stille = 'tilUnder'
      },
    ],
    [
      'fravaer.monstre.0',
      'the text monster.finnesIkke does not exist',
      (r) => {
        monster(r, 'ukedag').tekst = 'monster.finnesIkke'
      },
    ],
    [
      'fravaer.sykdom.utenPapirer',
      'must not be below 3',
      (r) => {
        if (r.fravaer.sykdom) r.fravaer.sykdom.utenPapirer = 2
      },
    ],
    [
      'fravaer.sykdom.gjennom.2',
      'sykdom is a day of illness',
      (r) => {
        r.fravaer.sykdom?.gjennom.push('sykdom')
      },
    ],
    [
      'fravaer.vinduer.0.terskler.1.iTrinn.1',
      '1 is repeated',
      (r) => {
        for (const terskel of r.fravaer.vinduer[0].terskler)
          if (terskel.trinn === 1) terskel.iTrinn = [1, 1]
      },
    ],
    [
      'fravaer.vinduer.0.terskler.1.iTrinn.1',
      'is asked there as below 1',
      (r) => {
        for (const terskel of r.fravaer.vinduer[0].terskler)
          if (terskel.trinn === 1) terskel.iTrinn = [1, 0]
      },
    ],
    [
      'normaltNaervaer.innen',
      'must not be below 20',
      (r) => {
        r.normaltNaervaer.innen = 19
      },
    ],
    [
      'normaltNaervaer.hoyst.dager',
      'must be below 20',
      (r) => {
        r.normaltNaervaer.hoyst.dager = 20
      },
    ],
  ])('are refused at %s: %s', (sted, grunn, endre) => {
    expect(feilEtter(endre)).toContainEqual({ sted, grunn })
  })

  it('may come as near as can be', () => {
    const feil = feilEtter((r) => {
      const ukedag = monster(r, 'ukedag')
      if (ukedag.slag === 'ukedag') ukedag.minst = ukedag.av
      const perioder = monster(r, 'sykeperioder')
      if (perioder.slag === 'perioder') perioder.minst = 48
      if (r.fravaer.sykdom) r.fravaer.sykdom.utenPapirer = 3
      r.normaltNaervaer.hoyst.dager = 19
      r.normaltNaervaer.innen = 20
    })
    expect(feil).toEqual([])
  })

  it('have at least one window, and hours that somebody can miss', () => {
    const steder = (endring: object) => {
      const lest = lesRutine({ ...orlandSkole2026_2, ...endring })
      return lest.ok ? [] : lest.feil.map(({ sted }) => sted)
    }
    expect(steder({ fravaer: { ...orlandSkole2026_2.fravaer, vinduer: [] } })).toContain(
      'fravaer.vinduer.0',
    )
    const hoyst = { dager: 2, timer: 0 }
    expect(steder({ normaltNaervaer: { skoledager: 20, innen: null, hoyst } })).toEqual([
      'normaltNaervaer.hoyst.timer',
    ])
  })
})
