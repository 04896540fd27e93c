import { describe, expect, it } from 'vitest'
import {
  begynnelsePaa,
  definisjonAv,
  erHendelseType,
  hendelsetyper,
  prosessFor,
  svarPaa,
} from '../../../machines/forlop/hendelser.ts'
import { erKjent, lesHendelse } from '../../../machines/forlop/les.ts'
import { prosessMed } from '../../../machines/forlop/stand.ts'
import { upcast } from '../../../machines/prosess/upcast.ts'
import type { Utkastrad } from '../../../machines/sak/kontekst.ts'

const hendelse = (type: string, v: number, data: unknown = {}) => ({
  id: 'h1',
  type,
  v,
  data,
  aktor: { id: 'kari', roller: ['kontaktlaerer'] as const },
  skjedde: '2026-05-04',
  registrert: '2026-05-04T12:00:00.000Z',
})

describe('what this program can read', () => {
  it.each([
    ['notat.skrevet', 1, true],
    ['notat.skrevet', 2, false],
    ['notat.skrevet', 0, false],
    ['barnet.hort', 1, true],
    ['barnet.hort', 2, true],
    ['barnet.hort', 3, true],
    ['barnet.hort', 4, false],
    ['plan.utkastLagret', 2, true],
    ['plan.utkastLagret', 3, true],
    ['plan.utkastLagret', 4, false],
    ['sak.opprettet', 1, true],
    ['sak.opprettet', 2, true],
    ['sak.opprettet', 3, false],
    ['sak.overfort', 1, true],
    ['sak.overfort', 2, false],
    ['finnes.ikke', 1, false],
    ['constructor', 1, false],
  ])('%s in version %i: %s', (type, v, kjent) => {
    expect(erKjent(type, v)).toBe(kjent)
  })

  it('what a newer program recorded is refused, and named', () => {
    expect(() => lesHendelse(hendelse('finnes.ikke', 4))).toThrow(
      expect.objectContaining({
        name: 'UkjentHendelse',
        message: 'the event finnes.ikke in version 4 is not known',
      }),
    )
  })

  it('an event of its newest version is read as it is', () => {
    const skrevet = hendelse('notat.skrevet', 1, { tekst: 'Hei' })
    expect(lesHendelse(skrevet)).toEqual(skrevet)
  })

  it('a scale from before it had numbers is told in words, and nobody makes up the numbers', () => {
    const data = {
      resultat: 'hort',
      form: 'skala',
      syn: 'Skolen er på 2.',
      ord: 'barnets',
      sett: 'enig',
    }
    expect(lesHendelse(hendelse('barnet.hort', 2, data))).toMatchObject({ v: 3, data })
  })

  it('0.1 heard the child as a recording of the case: it is an entry that it began', () => {
    const data = { resultat: 'hort', form: 'samtale', syn: 'Vil hjem.' }
    expect(lesHendelse(hendelse('barnet.hort', 1, data))).toEqual({
      ...hendelse('barnet.hort', 3, { ...data, ord: null, sett: null }),
      om: 'h1',
    })
  })

  it('0.1 had every row of a draft aimed at somebody: that is read as it stands', () => {
    const rad = { omraade: 'Ro', tiltak: ['Pause'], rettetMot: 'individ' }
    const lest = lesHendelse(
      hendelse('plan.utkastLagret', 1, { rader: [{ ...rad, ansvarlig: '' }] }),
    )
    expect(lest).toMatchObject({ v: 3, data: { rader: [rad] } })
  })

  it('a draft from before a plan said its goal and its signs has none of them', () => {
    const rad = { omraade: 'Ro', tiltak: ['Pause'], ansvarlig: 'Rektor', rettetMot: null }
    const utkast = hendelse('plan.utkastLagret', 2, { rader: [rad] })
    const ansvarlig = { slag: 'annen', annen: 'Rektor' }
    const data = { maal: '', rader: [{ ...rad, kjennetegn: '', ansvarlig }] }
    expect(lesHendelse(utkast)).toEqual({ ...utkast, v: 3, data })
  })

  it('a draft from before somebody could be chosen keeps the words, and an empty field is nobody', () => {
    const somFor = (ansvarlig: string) => ({
      omraade: 'Ro',
      tiltak: [],
      ansvarlig,
      rettetMot: null,
    })
    const rader = [somFor(''), somFor(' '), somFor('Mor og helsesykepleier')]
    const lest = lesHendelse(hendelse('plan.utkastLagret', 1, { rader }))
    expect(Object(lest.data).rader.map((rad: Utkastrad) => rad.ansvarlig)).toEqual([
      null,
      { slag: 'annen', annen: ' ' },
      { slag: 'annen', annen: 'Mor og helsesykepleier' },
    ])
  })

  it('each upcaster reads its own version, and those after it', () => {
    const legg = (hva: string) => (h: ReturnType<typeof lest>) => ({
      ...h,
      data: `${h.data}${hva}`,
    })
    const lest = (v: number) => hendelse('x', v, '')
    const tre = { x: [legg('a'), legg('b')] } as never
    expect([1, 2, 3].map((v) => upcast(tre, lest(v)))).toEqual([
      { ...lest(3), data: 'ab' },
      { ...lest(3), data: 'b' },
      lest(3),
    ])
  })
})

describe('which events there are', () => {
  it('each stands once, the case’s own and those of its processes', () => {
    expect(new Set(hendelsetyper).size).toBe(hendelsetyper.length)
    expect(hendelsetyper).toEqual(expect.arrayContaining(['notat.skrevet', 'barnet.hort']))
    expect(
      ['notat.skrevet', 'stemme.vist', 'toString', 'sak.opprettet'].map(erHendelseType),
    ).toEqual([true, true, false, false])
  })

  it('an event or a process that is not there is an error', () => {
    expect(() => definisjonAv('finnes.ikke')).toThrow('there is no event finnes.ikke')
    expect(() => prosessMed('finnesIkke')).toThrow('there is no process finnesIkke')
  })

  it('a process owns its events, and is begun by one of them', () => {
    expect(
      ['stemme.besvart', 'barnet.hort', 'notat.skrevet'].map((t) => prosessFor(t)?.navn),
    ).toEqual(['stemme', 'stemme', undefined])
    expect(
      ['stemme.besvart', 'barnet.hort', 'notat.skrevet'].map((t) => begynnelsePaa(t)?.navn),
    ).toEqual([undefined, 'stemme', undefined])
  })

  it('the answers to an evaluation stand in the order in which they are offered', () => {
    expect(svarPaa('evaluering')).toEqual([
      'plan.viderefort',
      'plan.utkastLagret',
      'plan.avsluttet',
      'trinn.hevet',
      'trinn.senket',
      'sak.avsluttet',
    ])
  })
})
