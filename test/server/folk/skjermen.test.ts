import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Slag } from '../../../server/folk/slag.ts'
import { NAA, startServer } from '../harness.ts'
import { loggInn, send } from '../klient.ts'
import { miljo, NR1, NR2 } from './miljo.ts'

const BARN = 'fødselsnummer;fornavn;etternavn;enhet;klasse'
const ANSATTE = 'ansattnummer;fornavn;etternavn;e-post;rolle;enhet;klasse'

const Sett = z.object({
  linjer: z.array(
    z.object({
      nr: z.number().nullable(),
      status: z.string(),
      endret: z.array(z.object({ kolonne: z.string() })),
      feil: z.array(
        z.looseObject({ kolonne: z.string().nullable(), tekst: z.string(), saker: z.unknown() }),
      ),
    }),
  ),
  endringer: z.number(),
})

/** The real server on schools with staff and no children but one, and its people logged in. */
async function skjermen() {
  const m = await miljo()
  const server = await startServer({ paa: m.fil })
  const { adresse } = server
  const som = async (person: string) => {
    const valg = { token: await loggInn(adresse, person) }
    const sporr = async (prosedyre: string, inndata: object) => {
      const input = encodeURIComponent(JSON.stringify(inndata))
      const svar = await fetch(`${adresse}/api/trpc/folk.${prosedyre}?input=${input}`, {
        headers: { cookie: `stafett=${valg.token}` },
      })
      return JSON.parse(await svar.text())
    }
    const fil = (slag: Slag, linjer: readonly string[], alle = false) => ({
      slag,
      innhold: linjer.join('\r\n'),
      alle,
    })
    return {
      sporr,
      oversikt: async () => (await sporr('oversikt', {})).result?.data,
      kall: (prosedyre: string, inndata: object) =>
        send(adresse, `folk.${prosedyre}`, inndata, valg),
      se: (slag: Slag, linjer: readonly string[], alle?: boolean) =>
        send(adresse, 'folk.forhaandsvis', fil(slag, linjer, alle), valg),
      hent: (slag: Slag, linjer: readonly string[], uten = false) =>
        send(adresse, 'folk.importer', { ...fil(slag, linjer), uten }, valg),
    }
  }
  return { ...m, server, som }
}

describe('what one is asked for', () => {
  test('follows from what one administers, in the order that the files build on each other', async () => {
    const { som } = await skjermen()
    const kommunens = await (await som('kim')).oversikt()
    expect(
      kommunens.slag.map(({ slag, antall }: { slag: Slag; antall: number }) => [slag, antall]),
    ).toEqual([
      ['enheter', 3],
      ['grupper', 4],
      ['ansatte', 7],
      ['barn', 1],
      ['foresatte', 0],
    ])
    const skolens = await (await som('ragna')).oversikt()
    expect(skolens.enheter).toEqual([{ id: 'skole-1', navn: 'Prøve skole', arena: 'skole' }])
    // Who heads a unit makes none; Kari, Tone, Ragna and Eva are at this one.
    expect(
      skolens.slag.map(({ slag, antall }: { slag: Slag; antall: number }) => [slag, antall]),
    ).toEqual([
      ['grupper', 2],
      ['ansatte', 4],
      ['barn', 1],
      ['foresatte', 0],
    ])
  })

  test('a template has the columns that a file of the kind is taken with', async () => {
    const { som } = await skjermen()
    const kim = await som('kim')
    const { slag } = await kim.oversikt()
    for (const { slag: et, kolonner } of slag) {
      const overskrift = kolonner.map(({ navn }: { navn: string }) => navn).join(';')
      const { data } = await kim.se(et, [overskrift])
      expect([et, data]).toEqual([et, { linjer: [], endringer: 0 }])
    }
  })
})

describe('a file on its way in', () => {
  test('is told of line by line with column and reason, and nothing is written', async () => {
    const { som, barn, store } = await skjermen()
    const kim = await som('kim')
    const fil = [
      BARN,
      `${NR1};Ada;Prøvesen;Prøve skole;5A`,
      `${NR2};Bo;Prøvesen;Ukjent skole;5A`,
      '12345678901;Cato;Prøvesen;Prøve skole;5A',
    ]
    const { linjer, endringer } = Sett.parse((await kim.se('barn', fil)).data)
    expect(endringer).toBe(1)
    expect(
      linjer.map(({ nr, status, feil }) => [
        nr,
        status,
        feil.map(({ kolonne, verdi }) => [kolonne, verdi]),
      ]),
    ).toEqual([
      [2, 'ny', []],
      [3, 'feil', [['enhet', undefined]]],
      [4, 'feil', [['fødselsnummer', '••••••••901']]],
    ])
    expect(linjer[1]?.feil[0]?.tekst).toContain('Enheten finnes ikke.')

    const nektet = await kim.hent('barn', fil)
    expect(nektet.feil).toMatchObject({
      kode: 'UGYLDIG_DATA',
      felt: [{ sti: 'linje.3.enhet' }, { sti: 'linje.4.fodselsnummer' }],
    })
    expect(await barn(NR1)).toBeUndefined()

    expect((await kim.hent('barn', fil, true)).data).toEqual({ skrevet: 1, igjen: 0 })
    expect(await barn(NR1)).toMatchObject({ fornavn: 'Ada', enhetId: 'skole-1', gruppe: '5A' })
    expect((await store.barn.vedEnhet('skole-1')).length).toBe(2)
  })

  test('is written part by part, and the same file once more changes nothing', async () => {
    const { som } = await skjermen()
    const kim = await som('kim')
    const fil = [
      'enhet;klasse',
      ...Array.from({ length: 450 }, (_, i) => `Prøve skole;Gruppe ${i}`),
    ]
    const deler: unknown[] = []
    for (let igjen = 1; igjen > 0; ) {
      const { data } = await kim.hent('grupper', fil)
      deler.push(data)
      igjen = z.object({ igjen: z.number() }).parse(data).igjen
    }
    expect(deler).toEqual([
      { skrevet: 200, igjen: 250 },
      { skrevet: 200, igjen: 50 },
      { skrevet: 50, igjen: 0 },
    ])
    expect((await kim.hent('grupper', fil)).data).toEqual({ skrevet: 0, igjen: 0 })
    const { slag } = await kim.oversikt()
    expect(slag.find((en: { slag: Slag }) => en.slag === 'grupper')).toMatchObject({ antall: 454 })
  })

  test('names the cases whose relay somebody has to hand over first', async () => {
    const { som, aapneSak, store } = await skjermen()
    const sakId = await aapneSak('02831550012', 'kari', 'kontaktlaerer')
    const fil = [ANSATTE, '9;Ragna;Syntetisk;;rektor;Prøve skole;']
    // Everybody else at the unit has left by this file; only Kari holds a relay.
    const { data } = await (await som('kim')).se('ansatte', fil, true)
    const gale = Sett.parse(data).linjer.filter(({ status }) => status === 'feil')
    expect(gale).toMatchObject([
      { nr: null, feil: [{ saker: [{ id: sakId, barn: 'Prøve Syntetisk' }], andreSaker: 0 }] },
    ])
    expect((await store.personer.finn('kari'))?.roller).toHaveLength(1)
  })
})

describe('whoever may not', () => {
  test.each(['kari', 'tone'])('%s is told nothing and writes nothing', async (hvem) => {
    const { som, barn } = await skjermen()
    const person = await som(hvem)
    const fil = [BARN, `${NR1};Ada;Prøvesen;Prøve skole;5A`]
    const avslag = { status: 403, feil: { kode: 'INGEN_TILGANG' } }
    expect(await person.se('barn', fil)).toMatchObject(avslag)
    expect(await person.hent('barn', fil)).toMatchObject(avslag)
    expect((await person.sporr('oversikt', {})).error.data.stafett).toEqual({
      kode: 'INGEN_TILGANG',
    })
    expect(await barn(NR1)).toBeUndefined()
  })

  test('learns nothing of a child at another school but that it is there', async () => {
    const { som, hent, barn } = await skjermen()
    await hent('barn', [BARN, `${NR1};Skjult;Hemmelig;Test skole;5A`])
    const ragna = await som('ragna')
    const fil = [BARN, `${NR1};Ada;Prøvesen;Prøve skole;5A`]
    const { data, tekst } = await ragna.se('barn', fil)
    expect(Sett.parse(data).linjer.map(({ status }) => status)).toEqual(['feil'])
    expect(tekst).not.toMatch(/Skjult|Hemmelig|Test skole/)
    const nektet = await ragna.hent('barn', fil)
    expect([nektet.feil?.kode, nektet.tekst]).toEqual([
      'UGYLDIG_DATA',
      expect.not.stringMatching(/Skjult|Hemmelig|Test skole/),
    ])
    const foresatt = ['barn;fornavn;etternavn;relasjon', `${NR1};Mor;Prøvesen;mor`]
    expect((await ragna.se('foresatte', foresatt)).tekst).not.toMatch(/Skjult|Hemmelig/)
    expect(await barn(NR1)).toMatchObject({ fornavn: 'Skjult', enhetId: 'skole-2' })
  })
})

test('who looked at whom, and who brought a file in, is traced; the log has no names', async () => {
  const { som, hent, barn, server } = await skjermen()
  await hent('barn', [BARN, `${NR1};Ada;Prøvesen;Prøve skole;5A`])
  const fil = [BARN, `${NR1};Adele;Prøvesen;Prøve skole;5B`]
  const ragna = await som('ragna')
  await ragna.se('barn', fil)
  await ragna.hent('barn', fil)
  await server.lukkStore()
  const db = new Database(server.fil, { readonly: true })
  const spor = db.prepare('select personId, barnId, hva, tid from lesing order by rowid').all()
  db.close()
  const barnId = (await barn(NR1))?.id
  expect(spor).toEqual([
    { personId: 'ragna', barnId, hva: 'forhaandsvisning', tid: NAA },
    { personId: 'ragna', barnId: null, hva: 'folk.import barn', tid: NAA },
  ])
  expect(server.linjer.join('')).not.toMatch(/Ad[ae]|Prøvesen|\d{11}/)
})
