import { describe, expect, it } from 'vitest'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import {
  finnRutine,
  gjeldendeRutine,
  publiserteRutiner,
} from '../../../machines/rutine/publiserte.ts'
import { samleTekster, tekst } from '../../../machines/rutine/tekst.ts'

describe('the published routines', () => {
  it('are found by id and exact version', () => {
    for (const rutine of publiserteRutiner)
      expect(finnRutine(rutine.id, rutine.versjon)).toBe(rutine)
    expect(finnRutine('orland-skole', '2025.1')).toBeUndefined()
  })

  it('are in force for their arena from their first day', () => {
    expect(gjeldendeRutine('skole', '2026-01-01')?.id).toBe('orland-skole')
    expect(gjeldendeRutine('barnehage', '2026-11-20')?.id).toBe('orland-barnehage')
    expect(gjeldendeRutine('skole', '2025-12-31')).toBeUndefined()
  })
})

describe('what the routine of Ørland says', () => {
  it('about who may hold the relay', () => {
    expect(orlandSkole.trinn.map(({ stafettholder }) => stafettholder)).toEqual([
      ['kontaktlaerer'],
      ['kontaktlaerer', 'tiltaksleder'],
      ['kontaktlaerer', 'teamleder', 'tiltaksleder'],
      ['tiltaksleder'],
    ])
    expect(orlandBarnehage.trinn.map(({ stafettholder }) => stafettholder)).toEqual([
      ['pedagogiskLeder'],
      ['pedagogiskLeder'],
      ['tiltaksleder'],
      ['tiltaksleder'],
    ])
  })

  it('about thresholds in school: more than 3, 6 and 9 days of either kind', () => {
    const { vinduer, teller, tellerIkke } = orlandSkole.fravaer
    const [{ terskler }] = vinduer
    expect(terskler.map(({ over, trinn }) => [over, trinn])).toEqual([
      [3, 0],
      [6, 1],
      [9, 2],
    ])
    expect(teller).toEqual(['dokumentert', 'udokumentert'])
    expect(tellerIkke).toEqual(expect.arrayContaining(['sammenhengendeSykdom', 'avklart']))
  })

  it('about thresholds in kindergarten: three days without notice, in a row or within a week (R323–325)', () => {
    const { vinduer, teller, tellerIkke } = orlandBarnehage.fravaer
    const [{ lengde, terskler }] = vinduer
    expect(lengde).toEqual({ enhet: 'kalenderdager', antall: 7 })
    expect(terskler.map(({ over, trinn }) => [over, trinn])).toEqual([[2, 0]])
    expect(teller).toEqual(['udokumentert'])
    expect(tellerIkke).toEqual(expect.arrayContaining(['sammenhengendeSykdom', 'avklart']))
  })

  it('about evaluating after about a month (R527, R531)', () => {
    const intervaller = publiserteRutiner.map(({ trinn }) =>
      trinn.map(({ evalueringsintervall }) => evalueringsintervall),
    )
    expect(intervaller).toEqual([
      [14, 30, 30, 30],
      [14, 30, 30, 30],
      [14, 30, 30, 30],
      [14, 30, 30, 30],
    ])
  })

  it('nothing about the other numbers: they are the municipality’s (0011)', () => {
    const { vinduer } = orlandSkole.fravaer
    expect(vinduer.map(({ lengde }) => lengde)).toEqual([{ enhet: 'skoledager', antall: 30 }])
    for (const {
      id,
      normaltNaervaer,
      ferskhetBarnetsStemme,
      svarfrist,
      lengstePause,
      samtykke: { lengst, fornyes, barnetFra },
      laget,
      oppgaver,
      versjon,
    } of publiserteRutiner) {
      const nyest = id === 'orland-skole' && versjon === '2026.2'
      expect({
        normaltNaervaer,
        ferskhetBarnetsStemme,
        svarfrist,
        lengstePause,
        lengst,
        fornyes,
        barnetFra,
        laget,
        oppgaver,
      }).toEqual({
        normaltNaervaer: {
          skoledager: 20,
          // R562: some absence is normal.
          // R651 asks for it, and not for twenty days gathered over ever so many.
          innen: nyest ? 30 : null,
          hoyst: nyest ? { dager: 2, timer: 6 } : { dager: 0, timer: null },
        },
        ferskhetBarnetsStemme: 30,
        // Kindergarten is voluntary (R491–492): an absence there may wait a little longer.
        svarfrist: { stafett: 3, varsel: id === 'orland-skole' ? 3 : 5, stemme: 14, samtykke: 14 },
        lengstePause: 90,
        lengst: 365,
        fornyes: 14,
        // No child in a kindergarten is old enough to be asked.
        barnetFra: id === 'orland-skole' ? 15 : null,
        laget: { voksne: 8, bytter: 2 },
        oppgaver: {
          minnes: 2,
          forbered: 7,
          loftes: {
            etter: 7,
            til: ['tiltaksleder', id === 'orland-skole' ? 'rektor' : 'styrer'],
          },
          stille: 21,
        },
      })
    }
  })

  it('about talking with the tiltaksleder before the guardians, in kindergarten only', () => {
    expect(orlandBarnehage.trinn[1].krav.samtale).toEqual(['droftetMedTiltaksleder'])
    expect(orlandSkole.trinn[1].krav.samtale).toEqual([])
  })

  it('about ending: normal attendance in school, dialogue in kindergarten', () => {
    for (const nr of [1, 2, 3] as const) {
      expect(orlandSkole.trinn[nr].krav.avslutt).toContain('normaltNaervaer')
      expect(orlandBarnehage.trinn[nr].krav.avslutt).not.toContain('normaltNaervaer')
    }
  })

  it('about risk and protection: the ten, ten, four and ten factors of table 1', () => {
    expect(orlandSkole.omraader.map(({ id, faktorer }) => [id, faktorer.length])).toEqual([
      ['arena', 10],
      ['familie', 10],
      ['fritid', 4],
      ['individ', 10],
    ])
  })

  it('with factor ids that mean one thing only', () => {
    for (const { omraader } of publiserteRutiner) {
      const ider = omraader.flatMap(({ faktorer }) => faktorer.map(({ id }) => id))
      expect(new Set(ider).size).toBe(ider.length)
    }
  })
})

describe('texts', () => {
  it('come in the language that is asked for', () => {
    expect(tekst(orlandSkole, 'trinn1.tittel', 'nb')).toBe('Samtale og plan')
    expect(tekst(orlandSkole, 'trinn2.tittel', 'nn')).toBe('Undersøkje meir')
    expect(tekst(orlandSkole, 'trinn3.tittel', 'en')).toBe('Work closely together')
  })

  it('are never empty for a key that does not exist', () => {
    expect(() => tekst(orlandSkole, 'finnes.ikke', 'nb')).toThrow('finnes.ikke')
  })

  it('are joined by key', () => {
    expect(samleTekster({ a: 'nb' }, { a: 'nn' }, { a: 'en' })).toEqual({
      a: { nb: 'nb', nn: 'nn', en: 'en' },
    })
  })
})
