import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brevtekst, OPPGAVEBREV } from '../../../server/post/brev.ts'
import { leggOppgavebrev } from '../../../server/varsel/brev.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

type Rad = { mottaker: string; opprettet: string; oppgaver: number; forfalt: number }

/** Kari holds a relay whose first date is Monday 23 November; nobody has an address but those given. */
async function medSak(...adressater: string[]) {
  const verden = await startVerden()
  const { sakId, barn } = await verden.nySak()
  for (const id of adressater) {
    verden.skriv("update person set epost = id || '@stafett.example' where id = @id", { id })
  }
  return { verden, sakId, barn }
}

const ALDRI = new AbortController().signal
const runde = ({ store, klokke }: Verden, stopper = ALDRI) =>
  leggOppgavebrev(store, klokke, stopper)
/** A round at that instant: how many letters it gave. */
const paa = (verden: Verden, tid: string) => {
  verden.stillKlokka(tid)
  return runde(verden)
}
const brevene = (verden: Verden) =>
  verden.rader(
    `select mottaker, opprettet, oppgaver, forfalt from post
      join oppgavebrev on oppgavebrev.brev = post.id order by post.nr`,
  ) as Rad[]

test('what comes on a Monday is told of before the weekend and on its day, at seven in the morning, and no more', async () => {
  const { verden } = await medSak('kari')
  // Two working days before would be Thursday: it is asked for from Friday, when the case began.
  expect(await paa(verden, '2026-11-20T09:00:00.000Z')).toBe(1)
  expect(await paa(verden, '2026-11-21T09:00:00.000Z')).toBe(0)
  expect(await paa(verden, '2026-11-23T05:59:00.000Z')).toBe(0)
  expect(await paa(verden, '2026-11-23T06:00:00.000Z')).toBe(1)
  expect(await runde(verden)).toBe(0)
  expect(await paa(verden, '2026-11-24T06:00:00.000Z')).toBe(0)
  const brev = { mottaker: 'kari', oppgaver: 1, forfalt: 0 }
  expect(brevene(verden)).toEqual([
    { ...brev, opprettet: '2026-11-20T09:00:00.000Z' },
    { ...brev, opprettet: '2026-11-23T06:00:00.000Z' },
  ])
})

test('a meeting after a weekend, and one after Easter, is told of two working days before and on its day', async () => {
  const { verden, sakId } = await medSak('tone')
  const mote = {
    naar: 'fast',
    slag: 'annet',
    form: 'fysisk',
    tolk: false,
    hvem: [{ slag: 'ansatt', person: 'tone', rolle: 'tiltaksleder' }],
  }
  let versjon = 1
  const antall: Record<string, number> = {}
  for (const dato of ['2026-12-07', '2027-03-30']) {
    const data = { ...mote, tid: { dato, kl: '10:00', minutter: 60 } }
    const hendelse = { type: 'mote.foreslatt', data }
    await verden.som('kari').send({ sakId, hendelse, forventetVersjon: versjon })
    versjon += 1
  }
  const dager = ['12-02', '12-03', '12-04', '12-07', '12-08'].map((en) => `2026-${en}`)
  // Maundy Thursday to Easter Monday of 2027 is 25 to 29 March.
  const paaske = ['22', '23', '24', '30', '31'].map((en) => `2027-03-${en}`)
  for (const dag of [...dager, ...paaske]) antall[dag] = await paa(verden, `${dag}T09:00:00.000Z`)
  expect(Object.entries(antall).filter(([, en]) => en > 0)).toEqual([
    ['2026-12-03', 1],
    ['2026-12-07', 1],
    ['2027-03-23', 1],
    ['2027-03-30', 1],
  ])
})

test('before a date in the middle of the week, and again when it has come', async () => {
  const { verden, sakId } = await medSak('kari')
  const konkret = { type: 'undring.konkretisert', data: { hva: 'Kommer sent', tegn: [] } }
  await verden.som('kari').send({ sakId, hendelse: konkret, forventetVersjon: 1 })
  // Seven days from 20 November is Friday the 27th.
  const dager = ['24', '25', '26', '27', '30'].map((dag) => `2026-11-${dag}T07:00:00.000Z`)
  const antall: number[] = []
  for (const dag of dager) antall.push(await paa(verden, dag))
  expect(antall).toEqual([0, 1, 0, 1, 0])
})

test('a server that was down at the hour does it later the same day, or on the next working day', async () => {
  const { verden } = await medSak('kari')
  expect(await paa(verden, '2026-11-23T21:30:00.000Z')).toBe(1)
  const annen = await medSak('kari')
  expect(await paa(annen.verden, '2026-11-25T06:00:00.000Z')).toBe(1)
  expect(brevene(annen.verden)).toMatchObject([{ oppgaver: 1, forfalt: 1 }])
})

test('what falls on a day off is told of on the next working day', async () => {
  const { verden } = await medSak('kari')
  verden.skriv("update oppgave set minnes = '2026-12-24', frist = '2026-12-25'")
  const dager = ['25', '26', '27'].map((dag) => `2026-12-${dag}T09:00:00.000Z`)
  for (const dag of dager) expect(await paa(verden, dag)).toBe(0)
  expect(await paa(verden, '2026-12-28T09:00:00.000Z')).toBe(1)
})

test('seven is seven by the clock on the wall, on both sides of its changes', async () => {
  const { verden } = await medSak('kari')
  await verden.store.varsler.settTime('kari', 2)
  verden.skriv("update oppgave set minnes = '2027-03-26', frist = '2027-03-27'")
  // 26 March to 29 March 2027 is Easter; the hour that is skipped on the 28th is a Sunday's.
  expect(await paa(verden, '2027-03-28T01:30:00.000Z')).toBe(0)
  // Summer time: two at night is midnight in UTC.
  expect(await paa(verden, '2027-03-29T23:59:00.000Z')).toBe(0)
  expect(await paa(verden, '2027-03-30T00:00:00.000Z')).toBe(1)
})

test('whoever wants none gets none, nor does one without an address', async () => {
  const { verden } = await medSak('kari')
  const MANDAG = '2026-11-23T12:00:00.000Z'
  await verden.store.varsler.settTime('kari', null)
  expect(await paa(verden, MANDAG)).toBe(0)
  await verden.store.varsler.settTime('kari', 12)
  expect(await paa(verden, '2026-11-23T10:59:00.000Z')).toBe(0)
  verden.skriv("update person set epost = null where id = 'kari'")
  expect(await paa(verden, MANDAG)).toBe(0)
  expect(brevene(verden)).toEqual([])
})

test('an evaluation that is passed on is told of to whoever leads the measures, once', async () => {
  const { verden, sakId } = await medSak('tone')
  const rad = { om: '', slag: 'loftetEvaluering', mottaker: 'tiltaksleder skole-1' }
  verden.skriv(
    `insert into oppgave (sakId, om, slag, mottaker, fra, minnes, frist)
      values (@sakId, @om, @slag, @mottaker, '2026-11-24', '2026-11-24', '2026-11-16')`,
    { sakId, ...rad },
  )
  expect(await paa(verden, '2026-11-23T09:00:00.000Z')).toBe(0)
  expect(await paa(verden, '2026-11-24T09:00:00.000Z')).toBe(1)
  expect(await paa(verden, '2026-11-25T09:00:00.000Z')).toBe(0)
})

test('two rounds at once, and one that was cut off, give each person one letter', async () => {
  const { verden } = await medSak('kari', 'tone')
  verden.skriv("update oppgave set mottaker = 'tiltaksleder skole-1' where om = 'ingen'")
  const { sakId } = await verden.nySak()
  const tilbud = {
    type: 'stafett.tilbudt',
    data: { til: { person: 'tone', rolle: 'tiltaksleder' }, overlevering: 'Ta over' },
  }
  await verden.som('kari').send({ sakId, hendelse: tilbud, forventetVersjon: 1 })
  verden.stillKlokka('2026-11-23T09:00:00.000Z')
  expect(await runde(verden, AbortSignal.abort())).toBe(0)
  const antall = await Promise.all([runde(verden), runde(verden)])
  expect(antall.reduce((a, b) => a + b)).toBe(2)
  expect(brevene(verden).map(({ mottaker }) => mottaker)).toEqual(['kari', 'tone'])
})

test('the law: whatever the clock does, nobody hears of anything twice, nor twice a day, nor on a day off', async () => {
  const { verden } = await medSak('kari', 'tone')
  const ledig = ['2026-12-25', '2026-12-26', '2027-01-01', '2027-03-25', '2027-03-26', '2027-03-29']
  let start = Date.parse('2026-11-23T00:00:00.000Z')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 10, max: 2500 }), fc.integer({ min: 0, max: 3 })), {
        minLength: 1,
        maxLength: 20,
      }),
      async (skritt) => {
        for (const [minutter, hva] of skritt) {
          start += minutter * 60_000
          verden.stillKlokka(new Date(start).toISOString())
          if (hva === 0) await verden.nySak()
          else if (hva === 1) await runde(verden, AbortSignal.abort())
          else await Promise.all([runde(verden), runde(verden)])
        }
        const dager = brevene(verden).map(({ mottaker, opprettet }) => {
          const oslo = new Date(opprettet).toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' })
          expect(new Date(oslo.slice(0, 10)).getUTCDay() % 6).not.toBe(0)
          expect(ledig).not.toContain(oslo.slice(0, 10))
          expect(Number(oslo.slice(11, 13))).toBeGreaterThanOrEqual(7)
          return `${mottaker} ${oslo.slice(0, 10)}`
        })
        expect(new Set(dager).size).toBe(dager.length)
        // Each letter had something new to say, and each new thing stood in one letter.
        const sagt = verden.rader('select 1 from paaminnet').length
        expect(dager.length).toBeLessThanOrEqual(sagt)
      },
    ),
    { numRuns: 8 },
  )
}, 60_000)

test.each([
  [1, 0, 'Du har én oppgave'],
  [3, 1, 'Du har 3 oppgaver, 1 over fristen'],
])('the letter tells how many, and nothing of whom: %i and %i', (oppgaver, forfalt, ventet) => {
  const { emne, tekst } = brevtekst(OPPGAVEBREV, 'nb', null, { oppgaver, forfalt })
  expect(emne).toBe(ventet)
  expect(tekst.startsWith(`${ventet}.\n\nLogg inn i Stafett`)).toBe(true)
})

test('in the demo the mailbox shows it, without the child', async () => {
  const { verden, barn } = await medSak('kari')
  await paa(verden, '2026-11-23T09:00:00.000Z')
  const { data, tekst } = await verden.som('kari').sporr('post.kasse', undefined)
  expect(data).toMatchObject([{ emne: 'Du har én oppgave', til: { navn: 'kari Syntetisk' } }])
  expect(tekst).not.toContain(barn.etternavn)
})

test('each chooses their own hour; anything else is refused, and nothing changed', async () => {
  const { verden } = await medSak('kari')
  const kari = verden.som('kari')
  const valgt = async () => (await kari.sporr('varsel.hent', undefined)).data
  expect(await valgt()).toEqual({ time: 7, epost: 'kari@stafett.example' })
  await kari.kall('varsel.sett', { time: null })
  expect(await valgt()).toMatchObject({ time: null })
  for (const time of [24, -1, 7.5, '7', undefined]) {
    const { status, feil } = await kari.kall('varsel.sett', { time })
    expect([status, feil]).toMatchObject([400, { kode: 'UGYLDIG_DATA', felt: [{ sti: 'time' }] }])
  }
  expect(await valgt()).toMatchObject({ time: null })
  expect((await verden.som('tone').sporr('varsel.hent', undefined)).data).toMatchObject({
    time: 7,
    epost: null,
  })
})
