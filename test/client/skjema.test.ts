import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { tilData } from '../../client/skjema/data.ts'
import type { Felt, Objektfelt, Tallfelt } from '../../client/skjema/felt.ts'
import { feltnavn } from '../../client/skjema/feltnavn.ts'
import type { Json, JsonSchema } from '../../client/skjema/jsonSchema.ts'
import { kontroller } from '../../client/skjema/kontroll.ts'
import { lesFelt } from '../../client/skjema/les.ts'
import { hendelsetyper, skjemaFor } from '../../machines/forlop/hendelser.ts'
import { publiserteRutiner } from '../../machines/rutine/publiserte.ts'
import { gitt, kandidater } from '../stotte/sak.ts'

const valg = <V extends string>(verdi: V, tittel: string) =>
  z.literal(verdi).meta({ title: tittel })

const Plan = z.strictObject({
  dato: z.iso
    .date()
    .default('2026-11-20')
    .meta({ title: 'Når', formatMinimum: '2026-11-01', formatMaximum: '2026-11-30' }),
  hva: z.string().max(4000).regex(/\S/).meta({ title: 'Hva', description: 'Kort' }),
  utkast: z.string().max(200),
  merknad: z.string().max(80).optional(),
  tom: z.string().nullable(),
  art: z.enum(['fysisk', 'digitalt']),
  side: z.union([valg('arena', 'Skolen'), valg('barnet', 'Barnet')]),
  antall: z.int().min(1).max(10),
  hjalp: z.boolean(),
  si: z.boolean().default(true),
  deltakere: z.array(z.union([valg('b', 'Barnet'), valg('f', 'Foresatte')])).min(1),
  umulig: z.array(z.never()),
  til: z.union([
    z
      .strictObject({ person: z.literal('p1'), rolle: z.literal('rektor') })
      .meta({ title: 'Test En' }),
    z.strictObject({ person: z.literal('p2'), rolle: z.literal('los') }).meta({ title: 'Test To' }),
  ]),
  utfall: z.discriminatedUnion('resultat', [
    z.strictObject({
      resultat: z.literal('hort').meta({ title: 'Hørt' }),
      syn: z.string().regex(/\S/),
    }),
    z.strictObject({ resultat: z.literal('ikkeHort'), grunn: z.string().regex(/\S/) }),
  ]),
  rader: z
    .array(z.strictObject({ tiltak: z.string().regex(/\S/), maal: z.string().optional() }))
    .min(1),
})
const skjema = z.toJSONSchema(Plan, { io: 'input' }) as JsonSchema

const fylt: Json = {
  dato: '2026-11-03',
  hva: 'Vi snakket sammen',
  utkast: '',
  tom: null,
  art: 'digitalt',
  side: 'barnet',
  antall: 4,
  hjalp: false,
  si: false,
  deltakere: ['f'],
  umulig: [],
  til: { rolle: 'los', person: 'p2' },
  utfall: { resultat: 'ikkeHort', grunn: 'Var ikke på skolen' },
  rader: [{ tiltak: 'Møter en fast voksen' }, { tiltak: 'Egen plass', maal: 'Ro' }],
}

const les = (verdi?: Json) => lesFelt(skjema, verdi, { navn: '', paakrevd: true })

function delfelt(felt: Felt, navn: string): Felt {
  const funnet = (felt as Objektfelt).felter.find(([en]) => en === navn)
  if (!funnet) throw new Error(`no field ${navn}`)
  return funnet[1]
}

describe('a form read from the JSON Schema that zod writes', () => {
  it('gives back the data it was filled with', () => {
    expect(tilData(les(fylt))).toEqual(fylt)
    expect(Plan.safeParse(tilData(les(fylt))).success).toBe(true)
  })

  it('names its kinds of field', () => {
    const arter = Object.fromEntries(
      (les() as Objektfelt).felter.map(([navn, felt]) => [navn, felt.art]),
    )
    expect(arter).toEqual({
      dato: 'dato',
      hva: 'tekst',
      utkast: 'tekst',
      merknad: 'tekst',
      tom: 'tekst',
      art: 'valg',
      side: 'valg',
      antall: 'tall',
      hjalp: 'jaNei',
      si: 'jaNei',
      deltakere: 'flervalg',
      umulig: 'flervalg',
      til: 'valg',
      utfall: 'variant',
      rader: 'liste',
    })
  })

  it('uses titles, defaults and the value itself where a choice has no title', () => {
    expect(delfelt(les(), 'dato')).toMatchObject({ tittel: 'Når', verdi: '2026-11-20' })
    expect(delfelt(les(), 'si')).toMatchObject({ verdi: true, paakrevd: false })
    expect(delfelt(les(), 'til')).toMatchObject({
      alternativer: [{ tittel: 'Test En' }, { tittel: 'Test To' }],
    })
    expect(delfelt(les(), 'art')).toMatchObject({
      alternativer: [{ tittel: 'fysisk' }, { tittel: 'digitalt' }],
    })
    expect(delfelt(les(), 'utfall')).toMatchObject({
      varianter: [{ tittel: 'Hørt' }, { tittel: 'ikkeHort' }],
    })
  })

  it('chooses for the user where there is only one choice', () => {
    const eneste = { type: 'object', properties: { v: { enum: ['a'] } }, required: ['v'] }
    expect(tilData(lesFelt(eneste, undefined, { navn: '', paakrevd: true }))).toEqual({ v: 'a' })
  })

  it('finds what the schema would refuse, by path, in the order of the form', () => {
    const brudd = kontroller(les()).map(({ sti, kode }) => `${sti} ${kode}`)
    expect(brudd).toEqual([
      'hva mangler',
      'art mangelValg',
      'side mangelValg',
      'antall mangler',
      'hjalp mangelValg',
      'deltakere forFaa',
      'til mangelValg',
      'utfall mangelValg',
      'rader.0.tiltak mangler',
    ])
    expect(kontroller(les(fylt))).toEqual([])
  })

  it.each([
    ['dato', '2026-10-31', 'forTidlig'],
    ['dato', '2026-12-01', 'forSen'],
    ['dato', '2026-11-31', 'ikkeDato'],
    ['hva', '   ', 'mangler'],
    ['merknad', 'x'.repeat(81), 'forLang'],
    ['antall', 0, 'forLite'],
    ['antall', 11, 'forStort'],
    ['antall', '3,5', 'ikkeHeltall'],
  ])('refuses %s = %s as %s', (navn, verdi, kode) => {
    expect(kontroller(les({ ...fylt, [navn]: verdi }))).toMatchObject([{ sti: navn, kode }])
  })

  it('takes a number with a comma, above the line that the schema draws', () => {
    const timer = z.toJSONSchema(z.number().positive().max(24).nullable()) as JsonSchema
    const felt = (verdi: string) =>
      ({ ...lesFelt(timer, 1, { navn: 'Timer', paakrevd: true }), verdi }) as Tallfelt
    expect(tilData(felt('2,5'))).toBe(2.5)
    expect(tilData(felt(''))).toBe(null)
    expect(kontroller(felt('2,5'))).toEqual([])
    expect(kontroller(felt('0'))).toMatchObject([{ kode: 'ikkeOver', grense: 0 }])
    expect(kontroller(felt('25'))).toMatchObject([{ kode: 'forStort' }])
    expect(kontroller(felt('to'))).toMatchObject([{ kode: 'ikkeTall' }])
  })

  it('asks for some of the fields where any of them will do, and takes an empty line for none', () => {
    const Skjema = z.strictObject({
      noe: z
        .strictObject({ a: z.int().min(1).max(10).optional(), b: z.string().optional() })
        .meta({ minProperties: 1, title: 'Noe' }),
      linjer: z.array(z.string().max(200)).min(1).optional(),
    })
    const json = z.toJSONSchema(Skjema) as JsonSchema
    const felt = (verdi: Json) => lesFelt(json, verdi, { navn: '', paakrevd: true })
    expect(kontroller(felt({}))).toMatchObject([{ sti: 'noe', kode: 'forFaa', grense: 1 }])
    expect(kontroller(felt({ noe: { a: 3 }, linjer: ['', ' '] }))).toEqual([])
    expect(tilData(felt({ noe: { a: 3 }, linjer: [' '] }))).toEqual({ noe: { a: 3 } })
    expect(tilData(felt({ noe: { b: 'Ja' }, linjer: ['', 'To'] }))).toEqual({
      noe: { b: 'Ja' },
      linjer: ['To'],
    })
  })

  it.each(publiserteRutiner)('has a form for every event of $id', (rutine) => {
    const { snapshot, idag } = gitt(rutine)
    const egen = {
      dato: idag,
      fra: idag,
      maa: [],
      gitt: [],
      hvem: [],
      tider: [],
      tid: null,
    }
    const verden = {
      rutine,
      kontekst: snapshot.context,
      egen,
      idag,
      kandidater: kandidater(rutine),
      ansatte: [],
      foresatte: [],
    }
    for (const type of hendelsetyper) {
      const json = z.toJSONSchema(skjemaFor(type, verden)) as JsonSchema
      expect(() => lesFelt(json, undefined, { navn: type, paakrevd: true }), type).not.toThrow()
    }
  })

  it.each([
    ['dato', 'Når'],
    ['rader.1.maal', 'Tiltak 2: Mål'],
    ['rader.1', 'Tiltak 2'],
    ['rader.7.maal', 'Tiltak'],
    ['deltakere.0', 'Hvem var med?'],
    ['utfall.grunn', 'Hvorfor ikke?'],
    ['til.person', 'Hvem?'],
    ['h1.1.resultat', 'Resultat'],
    ['h1.10.resultat', undefined],
    ['finnes.ikke', undefined],
    ['', undefined],
  ])('knows the field at %s as %s', (sti, navn) => {
    const tekst = z.string()
    const Skjema = z.strictObject({
      dato: z.iso.date().meta({ title: 'Når' }),
      deltakere: z.array(z.enum(['b', 'f'])).meta({ title: 'Hvem var med?' }),
      til: z.enum(['p1', 'p2']).meta({ title: 'Hvem?' }),
      utfall: z.discriminatedUnion('resultat', [
        z.strictObject({ resultat: z.literal('hort'), syn: tekst }),
        z.strictObject({
          resultat: z.literal('ikkeHort'),
          grunn: tekst.meta({ title: 'Hvorfor ikke?' }),
        }),
      ]),
      'h1.1': z.strictObject({ resultat: tekst.meta({ title: 'Resultat' }) }),
      rader: z
        .array(z.strictObject({ maal: tekst.meta({ title: 'Mål' }) }).meta({ title: 'Tiltak' }))
        .meta({ title: 'Tiltak' }),
    })
    const verdi = { utfall: { resultat: 'ikkeHort' }, rader: [{}, {}] }
    const json = z.toJSONSchema(Skjema) as JsonSchema
    expect(feltnavn(lesFelt(json, verdi, { navn: '', paakrevd: true }), sti)).toBe(navn)
  })

  it('refuses a schema that it has no field for', () => {
    expect(() => lesFelt({ type: 'null' }, undefined, { navn: 'rart', paakrevd: true })).toThrow(
      'rart',
    )
  })
})
