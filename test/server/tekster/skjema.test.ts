import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { definisjonAv, hendelsetyper } from '../../../machines/forlop/hendelser.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { Spraak } from '../../../server/api/spraak.ts'
import { tekster } from '../../../server/tekster/oversett.ts'
import { merkSkjema } from '../../../server/tekster/skjema.ts'
import { valgtekst } from '../../../server/tekster/skjemaord.ts'
import type { Hendelsestekst } from '../../../server/tekster/typer.ts'
import { jsonSkjema, medPlan, navn, nySak } from './sak.ts'

type Skjema = ReturnType<typeof merkSkjema>

const merket = (rutine: Rutine, type: (typeof hendelsetyper)[number], spraak: Spraak) =>
  merkSkjema(type, jsonSkjema(rutine, type), spraak, {
    rutine,
    kontekst: medPlan(nySak(rutine).context),
    navn,
  })

const erSkjema = (del: unknown): del is Skjema => typeof del === 'object' && del !== null

/** The schema and all that it is made of. */
const deler = (skjema: Skjema): Skjema[] => {
  const barn = [
    ...Object.values(skjema.properties ?? {}),
    skjema.items,
    ...(skjema.anyOf ?? []),
    ...(skjema.oneOf ?? []),
  ]
  return [skjema, ...barn.filter(erSkjema).flatMap(deler)]
}

const felter = (skjema: Skjema) =>
  deler(skjema).flatMap(({ properties = {} }) => Object.entries(properties))

/** Every choice of every field: those of an enum, and those that tell branches apart. */
const valgI = (skjema: Skjema): [felt: string, verdi: string][] =>
  felter(skjema).flatMap(([felt, del]) => {
    if (!erSkjema(del)) return []
    const element = erSkjema(del.items) ? (del.items.enum ?? []) : []
    const ellerIngen = (del.anyOf ?? []).flatMap((gren) => (gren as Skjema).enum ?? [])
    return [
      ...(del.enum ?? []),
      ...ellerIngen,
      ...element,
      ...('const' in del ? [del.const] : []),
    ].map((verdi): [string, string] => [felt, String(verdi)])
  })

describe.each(publiserteRutiner)('the forms of $id $versjon', (rutine) => {
  it.each(Spraak.options)('have words for every field and choice in %s', (spraak) => {
    for (const type of hendelsetyper) {
      const skjema = merket(rutine, type, spraak)
      for (const [felt, del] of felter(skjema))
        expect(del, `${type} ${felt}`).toHaveProperty('title')
      for (const { enum: verdier, 'x-titler': titler } of deler(skjema)) {
        if (verdier) expect(Object.keys(titler as object)).toEqual(verdier)
      }
      const grener = deler(skjema).flatMap((del) => del.oneOf ?? [])
      for (const gren of grener) expect(gren.title).toMatch(/\S/)
      const skrevet = deler(skjema).flatMap(({ title, description, 'x-titler': titler }) => [
        ...[title, description].filter((t) => t !== undefined),
        ...Object.values(titler ?? {}),
      ])
      for (const ord of skrevet) expect(ord).toMatch(/^[^{}]+$/)
    }
  })

  it('stay valid JSON Schema, and say the same as before', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false }))
    const uten = (skjema: Skjema) =>
      JSON.stringify(skjema, (navn, verdi) =>
        ['title', 'description', 'x-titler', 'x-hjelp'].includes(navn) ? undefined : verdi,
      )
    for (const type of hendelsetyper) {
      const skjema = merket(rutine, type, 'nb')
      ajv.compile(skjema)
      expect(uten(skjema)).toBe(JSON.stringify(jsonSkjema(rutine, type)))
    }
  })
})

describe('the forms of all routines', () => {
  const iAlle = (type: (typeof hendelsetyper)[number], spraak: Spraak) =>
    publiserteRutiner.map((rutine) => merket(rutine, type, spraak))

  it('use every word that was written for them', () => {
    for (const type of hendelsetyper) {
      const { felt = {}, hjelp = {} }: Hendelsestekst = tekster.nb.hendelse[type]
      const skjemaene = iAlle(type, 'nb')
      const brukt = [
        ...skjemaene.flatMap(felter).map(([navn]) => navn),
        ...skjemaene.flatMap(valgI).map((valgt) => valgt.join('.')),
      ]
      expect(brukt, type).toEqual(expect.arrayContaining(Object.keys({ ...felt, ...hjelp })))
    }
  })

  it.each(Spraak.options)(
    'word each choice once in %s: under its event, or where it says',
    (spraak) => {
      for (const type of hendelsetyper) {
        const { valg = {} }: Hendelsestekst = tekster[spraak].hendelse[type]
        const { ord = {} } = definisjonAv(type)
        const skjemaene = iAlle(type, spraak)
        const alle = skjemaene.flatMap(valgI)
        const egne = alle.filter(([felt]) => !(felt in ord)).map((valgt) => valgt.join(' '))
        const skrevne = Object.entries(valg).flatMap(([felt, valgene]) =>
          Object.keys(valgene).map((verdi) => `${felt} ${verdi}`),
        )
        expect(skrevne.sort(), type).toEqual([...new Set(egne)].sort())
        const feltene = skjemaene.flatMap(felter).map(([felt]) => felt)
        expect(feltene, type).toEqual(expect.arrayContaining(Object.keys(ord)))
      }
    },
  )
})

describe('a form', () => {
  const [barnehage, skole] = ['barnehage', 'skole'].map((arena) =>
    publiserteRutiner.find((r) => r.arena === arena),
  ) as [Rutine, Rutine]

  it('asks which branch to fill in', () => {
    const skjema = merket(skole, 'barnet.hort', 'nb')
    expect(skjema.title).toBe('Hvordan fikk barnet fortelle?')
    expect(skjema.oneOf?.map((gren) => gren.title)).toEqual([
      'I en samtale',
      'Skriftlig',
      'I en tegning',
      'Vi så hva barnet viste',
      'Skala fra 1 til 10',
      'Ruteskjema',
      'Pluss og minus',
      'Tidslinje',
      'Drømmetimeplan',
      'Et bilde',
      'Barnet er ikke hørt ennå',
    ])
  })

  it('words a choice by its event, and one that has no words is an error', () => {
    const svar = merket(skole, 'stemme.vist', 'nb').properties?.svar as Skjema
    expect(svar['x-titler']).toMatchObject({ enig: 'Ja, det er rett' })
    const fremmed = { properties: { svar: { enum: ['hev'] } } }
    const oppslag = { rutine: skole, kontekst: medPlan(nySak(skole).context), navn }
    expect(() => merkSkjema('stemme.vist', fremmed, 'nb', oppslag)).toThrow('svar hev')
  })

  it('words a choice that stands in a case, where the routine is not asked', () => {
    expect(valgtekst('nb', 'samtale.holdt', 'deltakere', 'foresatte')).toBe('foresatte')
    expect(valgtekst('en', 'foresatte.kontaktet', 'maate', 'telefon')).toBe('By phone')
    expect(() => valgtekst('nb', 'foresatte.kontaktet', 'maate', 'brev')).toThrow('maate brev')
    expect(() => valgtekst('nb', 'undring.konkretisert', 'tegn', 'forsent')).toThrow('tegn')
  })

  it('names persons with their role, and the unit that the case would go to', () => {
    const til = merket(skole, 'stafett.tilbudt', 'nn').properties?.til as Skjema
    expect(til.title).toBe('Kven skal få tilbodet?')
    expect(til.anyOf?.map((gren) => gren.title)).toEqual(['Tone Syntetisk, tiltaksleiar, Ny skole'])
  })

  it('names each row of the plan that is evaluated', () => {
    const utfall = merket(skole, 'plan.evaluert', 'nb').properties?.utfall as Skjema
    const rad = utfall.properties?.['h1.1'] as Skjema
    expect(rad.title).toBe('Overganger: Møter en fast voksen ved inngangen')
    expect(rad.oneOf?.map((gren) => gren.title)).toEqual(['Videreføres', 'Justeres', 'Avsluttes'])
  })

  it('uses the routine’s words for its own choices, and the arena’s for its own side', () => {
    const omraader = merket(barnehage, 'kartlegging.registrert', 'nb').oneOf
    expect(omraader?.map((gren) => gren.title)).toEqual([
      'Barnehage',
      'Familie',
      'Fritid',
      'Individ',
    ])
    const side = merket(barnehage, 'forstaaelse.gitt', 'nb').oneOf?.[0]?.properties?.side as Skjema
    expect(side['x-titler']).toMatchObject({ arena: 'Barnehagens' })
    const tegn = merket(skole, 'undring.konkretisert', 'nb').properties?.tegn as Skjema
    expect((tegn.items as Skjema)['x-titler']).toMatchObject({ forsent: 'Kommer ofte for sent' })
  })
})
