import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { STEDER } from './folk.ts'
import { FORESATT, HOLDER, medForesatt } from './medForesatt.ts'

test('a reduced week is shown as it was agreed, by whom and until when', async () => {
  const { verden, hent, gjor, til: idag } = await medForesatt()
  const dag = 'heleDagen'
  const uke = { mandag: 'hjemme', tirsdag: dag, onsdag: dag, torsdag: dag, fredag: 'noenTimer' }
  const svar = await gjor('timeplan.avtalt', {
    uke,
    timerHjemme: 1.5,
    uker: 2,
    fra: idag,
    trapp: [{ uke: { ...uke, mandag: dag }, uker: 1 }],
    hjemmel: 'tilpasset',
    foresatte: [FORESATT],
    barnet: 'samtykker',
    hvordan: 'papir',
  })
  expect(svar.status).toBe(200)
  const sak = await hent()
  expect(sak.prosesser).toMatchObject([
    {
      navn: 'timeplan',
      fra: '2026-11-20',
      til: '2026-12-10',
      foresatte: [FORESATT],
      barnet: 'Eleven samtykker',
      hvordan: 'På papir',
      hjemmel: 'tilpasset',
      uker: [
        {
          fra: '2026-11-20',
          dager: [{ rute: 'Mandag', grad: 'hjemme' }, {}, {}, {}, {}],
          timerHjemme: 1.5,
        },
        {
          fra: '2026-12-04',
          dager: [{ rute: 'Mandag', grad: 'heleDagen' }, {}, {}, {}, {}],
          timerHjemme: null,
        },
      ],
    },
  ])
  await verden.verifiser()
})

/** What a class is told of two children who are away like this today, where one is agreed to be. */
const iKlassen = async (fredag: 'hjemme' | 'noenTimer', timer: number | null) => {
  const { verden, sakId, gjor, til: idag } = await medForesatt()
  const { barn: annet } = await verden.nySak()
  const dag = 'heleDagen'
  const avtalt = await gjor('timeplan.avtalt', {
    // It is a Friday.
    uke: { mandag: dag, tirsdag: dag, onsdag: dag, torsdag: dag, fredag },
    timerHjemme: 2,
    uker: 2,
    fra: idag,
    hjemmel: 'tilpasset',
    foresatte: [FORESATT],
    barnet: 'samtykker',
    hvordan: 'muntlig',
  })
  expect(avtalt.status).toBe(200)
  const { barnId } = Object((await verden.store.finnSak(sakId))?.sak)
  const borte = { dato: idag, art: 'udokumentert', aarsak: 'ukjent', timer }
  const rader = [barnId, annet.id].map((id) => ({ barnId: id, ...borte }))
  await verden.som('tone').kall('fravaer.importer', { importId: randomUUID(), rader })
  const { enhetId, gruppe } = STEDER.skole
  await verden.store.folk.skriv({ grupper: [{ enhetId, gruppe }] })
  const { sporr } = verden.som(HOLDER)
  const klasse = { enhetId, gruppe }
  const { borte: naa } = Object((await sporr('fravaer.klasse.idag', { klasse })).data)
  const { rader: uka } = Object(
    (await sporr('fravaer.klasse.periode', { klasse, tid: 'uke' })).data,
  )
  type Rad = { barn: { id: string }; slag: string; mengde: object }
  return {
    barnId,
    annetId: annet.id,
    idag: naa.map(({ barn, slag }: Rad) => [barn.id, slag]),
    uka: uka.map(({ barn, mengde }: Rad) => [barn.id, mengde]),
  }
}

test('a day that is agreed to be at home waits for no call; another child’s does', async () => {
  const { idag, uka, barnId, annetId } = await iKlassen('hjemme', null)
  expect(idag).toEqual([
    [annetId, 'utenBeskjed'],
    [barnId, 'avtalt'],
  ])
  expect(uka).toMatchObject([[annetId, { udokumentert: 1 }]])
})

test('nor do hours that are agreed; those beyond them are told in the week', async () => {
  const innenfor = await iKlassen('noenTimer', 2)
  expect(innenfor.idag).toEqual([
    [innenfor.annetId, 'utenBeskjed'],
    [innenfor.barnId, 'avtalt'],
  ])
  expect(innenfor.uka).toMatchObject([[innenfor.annetId, { timer: 2 }]])
  const flere = await iKlassen('noenTimer', 5)
  expect(flere.uka).toMatchObject([
    [flere.annetId, { timer: 5 }],
    [flere.barnId, { timer: 3 }],
  ])
})

test('real attendance stands beside it, and days at home are taken out of every count', async () => {
  const { verden, sakId, hent, gjor, til: fra } = await medForesatt()
  const dag = 'heleDagen'
  await gjor('timeplan.avtalt', {
    uke: { mandag: 'hjemme', tirsdag: dag, onsdag: dag, torsdag: 'noenTimer', fredag: dag },
    timerHjemme: 2,
    uker: 2,
    // It is a Friday.
    fra,
    hjemmel: 'tilpasset',
    foresatte: [FORESATT],
    barnet: 'samtykker',
    hvordan: 'muntlig',
  })
  verden.stillKlokka('2026-11-27T09:00:00.000Z')
  const borte = { art: 'udokumentert', aarsak: 'ukjent', timer: null }
  const dager = [
    { ...borte, dato: '2026-11-23' },
    { ...borte, dato: '2026-11-24' },
    { ...borte, dato: '2026-11-26', timer: 3 },
  ]
  await gjor('fravaer.registrert', { dager })
  const { fravaer, prosesser } = await hent()
  expect(fravaer.avtalt).toEqual({ hjemme: ['2026-11-23'], timer: { '2026-11-26': 1 } })
  const { data } = await verden.som(HOLDER).sporr('sak.utvikling', { sakId })
  const { timeplaner, perioder } = Object(data)
  // Of today, Friday 27 November, nothing is recorded yet.
  expect(timeplaner).toEqual([{ om: prosesser[0].om, uker: [{ avtalt: 4, der: 3 }] }])
  expect(perioder.at(-1)).toMatchObject({
    fra: '2026-11-23',
    skoledager: 4,
    hjemme: 1,
    udokumentert: 1,
    timer: 1,
  })
})

test('another week over it is refused with what to do first, and nothing is written', async () => {
  const { verden, hent, gjor, til: fra } = await medForesatt()
  const dag = 'noenTimer'
  const avtale = {
    uke: { mandag: dag, tirsdag: dag, onsdag: dag, torsdag: dag, fredag: dag },
    uker: 2,
    fra,
    hjemmel: 'tilpasset',
    foresatte: [FORESATT],
    barnet: 'samtykker',
    hvordan: 'muntlig',
  }
  expect((await gjor('timeplan.avtalt', avtale)).status).toBe(200)
  const foer = verden.omfang()
  const nei = await gjor('timeplan.avtalt', avtale)
  expect([nei.status, nei.feil]).toMatchObject([
    412,
    {
      kode: 'IKKE_TILLATT',
      mangler: [
        {
          krav: 'ingenAvtaltUke',
          tekst: 'En kortere uke er avtalt til og med 3. desember. Avslutt avtalen først.',
          vei: 'timeplan.avsluttet',
        },
      ],
    },
  ])
  expect(verden.omfang()).toEqual(foer)
  const [{ om }] = (await hent()).prosesser
  expect((await gjor('timeplan.avsluttet', { hvorfor: 'Går bra' }, om)).status).toBe(200)
  expect((await gjor('timeplan.avtalt', avtale)).status).toBe(200)
  await verden.verifiser()
})
