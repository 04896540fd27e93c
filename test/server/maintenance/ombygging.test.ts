import { randomUUID } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openStore, withLock } from '../../../db/open.ts'
import type { Store } from '../../../db/store.ts'
import { FOLD } from '../../../machines/forlop/fold.ts'
import { rebuild } from '../../../server/maintenance/rebuild.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { somKommando } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { NAA } from '../harness.ts'
import { stafett } from '../holdbarhet/prosess.ts'
import { innhold, medSaker, tukle } from './saker.ts'

type Ombygging = Store['ombygging']

async function aapne(fil: string): Promise<Store> {
  const store = await openStore(fil)
  onTestFinished(() => store.close())
  return store
}

/** A rebuilding that takes two cases at a time. */
const toOmGangen = (store: Store, endring: Partial<Ombygging> = {}) => ({
  ombygging: {
    ...store.ombygging,
    saker: (etter: string) => store.ombygging.saker(etter, 2),
    ...endring,
  },
})
const avvikI = async (store: Store) => (await verify(store)).avvik

const FALSKT: [navn: string, sql: string][] = [
  ['every part of the case', 'delete from snapshot where sakId = @sakId'],
  ['the case itself', `delete from snapshot where sakId = @sakId and om = ''`],
  ['an entry', `delete from snapshot where sakId = @sakId and om <> ''`],
  ['an entry that nobody began', `update snapshot set om = 'x' where sakId = @sakId and om <> ''`],
  ['what is no JSON', `update snapshot set data = '{' || data where sakId = @sakId`],
  [
    'another memory',
    `update snapshot set data = replace(data, '"trinn":0', '"trinn":2') where sakId = @sakId`,
  ],
  ['another version', 'update snapshot set versjon = 9 where sakId = @sakId'],
  ['another fold', 'update snapshot set fold = 1 where sakId = @sakId'],
  [
    'another row',
    `update sak set trinn = 3, stafettholder = 'tone', tilbudtTil = null, bytter = 7, liv = 'paaVent',
     tilstand = 'x', nesteDato = null, nesteHva = 'x', lukket = '2026-01-01', enhetId = 'skole-2',
     rutineVersjon = 'x' where id = @sakId`,
  ],
  [
    'another place in the list',
    `update sak set sortDato = '2030-01-01', sortNavn = 'x' where id = @sakId`,
  ],
  ['no deadlines', 'delete from frist where sakId = @sakId'],
  [
    'other deadlines',
    `update frist set forfaller = '2030-01-01', hendelse = 'x' where sakId = @sakId`,
  ],
  ['one deadline more', `insert into frist values (@sakId, '', 'x', '2026-12-01', 'plan.forfalt')`],
  [
    'another absence',
    'update fravaer set timer = 1 where barnId = (select barnId from sak where id = @sakId)',
  ],
  ['no absence', 'delete from fravaer where barnId = (select barnId from sak where id = @sakId)'],
]

test('whatever is derived comes back as it was, and events are not touched', async () => {
  // Given cases of which all that is derived is taken away or falsified
  const { fil, saker } = await medSaker(FALSKT.length + 1)
  const foer = innhold(fil)
  for (const [i, [navn, sql]] of FALSKT.entries()) {
    expect(tukle(fil, sql, { sakId: saker[i] ?? '' }), navn).toBeGreaterThan(0)
  }
  const store = await aapne(fil)
  expect((await avvikI(store)).map(({ sakId }) => sakId).sort()).toEqual(
    saker.slice(0, FALSKT.length).sort(),
  )
  // When it is rebuilt
  const svar = await rebuild(store, { hva: 'alle', naa: NAA })
  // Then every row is as it was
  expect(svar).toEqual({ gjort: saker.length, urort: 0, tattOpp: false, feil: [] })
  expect(innhold(fil)).toEqual(foer)
  expect(await avvikI(store)).toEqual([])
  expect(await store.ombygging.status()).toEqual({ fold: FOLD, etter: null })
  // And once more changes nothing
  await rebuild(store, { hva: 'alle', naa: NAA })
  expect(innhold(fil)).toEqual(foer)
}, 60_000)

test('only what another fold gave is made anew where only that is wished for', async () => {
  const { fil, saker } = await medSaker(3)
  const foer = innhold(fil)
  const [en = '', to = ''] = saker
  tukle(fil, `update snapshot set fold = ${FOLD - 1}, data = '{}' where sakId = @en`, { en })
  tukle(fil, `delete from snapshot where sakId = @to`, { to })
  const store = await aapne(fil)
  const svar = await rebuild(store, { hva: 'annenFold', naa: NAA })
  expect(svar).toEqual({ gjort: 2, urort: 1, tattOpp: false, feil: [] })
  expect(innhold(fil)).toEqual(foer)
})

test('broken off between bunches it is taken up where it was, and ends as if it had not been', async () => {
  const { fil } = await medSaker(6)
  const foer = innhold(fil)
  tukle(fil, `update sak set trinn = 3`)
  tukle(fil, 'delete from frist')
  const store = await aapne(fil)
  const sagt: string[] = []
  const stopp = (gjort: number, alle: number) => {
    sagt.push(`${gjort} av ${alle}`)
    if (gjort >= 4) throw new Error('Ctrl-C')
  }
  const forste = rebuild(toOmGangen(store), { hva: 'alle', naa: NAA, framdrift: stopp })
  await expect(forste).rejects.toThrow('Ctrl-C')
  expect(sagt).toEqual(['2 av 6', '4 av 6'])
  expect(await avvikI(store)).toHaveLength(2)
  expect((await store.ombygging.status()).etter).not.toBeNull()

  const svar = await rebuild(toOmGangen(store), { hva: 'alle', naa: NAA })
  expect(svar).toEqual({ gjort: 2, urort: 0, tattOpp: true, feil: [] })
  expect(innhold(fil)).toEqual(foer)
  expect((await store.ombygging.status()).etter).toBeNull()
})

test('a case that gets an event meanwhile is not given its old state back', async () => {
  const { fil, saker } = await medSaker(4)
  tukle(fil, 'delete from frist')
  const store = await aapne(fil)
  const orkestrator = lagOrkestrator(store, () => NAA, lagMeldinger())
  const [sakId = ''] = saker
  const KARI = { id: 'kari', roller: ['kontaktlaerer' as const] }
  /** Between the reading of the bunch and its writing. */
  const svar: string[] = []
  const undring = async () => {
    const lagret = await store.finnSak(sakId)
    if (!lagret) throw new Error('ingen sak')
    const { stand } = await orkestrator.klar(sakId, lagret.nr)
    const kommando = somKommando('kari', sakId, {
      kommandoId: randomUUID(),
      forventetVersjon: stand.versjon,
      type: 'undring.konkretisert',
      data: { hva: 'Noe annet', tegn: [] },
    })
    svar.push((await orkestrator.send(sakId, lagret, KARI, kommando)).outcome)
  }
  const skriv: Ombygging['skriv'] = async (bunt, etter) => {
    if (svar.length === 0 && bunt.some((en) => en.sakId === sakId)) await undring()
    return store.ombygging.skriv(bunt, etter)
  }
  const { feil } = await rebuild(toOmGangen(store, { skriv }), { hva: 'alle', naa: NAA })
  expect([svar, feil]).toEqual([['ok'], []])
  expect((await store.finnSak(sakId))?.nr).toBe(7)
  expect((await store.hendelser(sakId)).at(-1)?.type).toBe('undring.konkretisert')
  expect(await avvikI(store)).toEqual([])
})

describe('the command', () => {
  test('says how many it made, and leaves a database that agrees', async () => {
    const { fil } = await medSaker(2)
    tukle(fil, 'delete from frist')
    expect(await stafett(['rebuild'], fil).ferdig).toEqual({
      kode: 0,
      ut: '2 saker er laget på nytt.\n',
      feil: '',
    })
    expect((await stafett(['verify'], fil).ferdig).kode).toBe(0)
  })

  test('beside another that makes the database ready, it says so in one sentence and does nothing', async () => {
    const { fil } = await medSaker(1)
    tukle(fil, 'delete from frist')
    const foer = innhold(fil)
    await withLock(fil, async () => {
      for (const kommando of ['rebuild', 'migrate', 'serve']) {
        expect(await stafett([kommando], fil).ferdig).toEqual({
          kode: 1,
          ut: '',
          feil: `${fil} gjøres klar av en annen Stafett. Vent litt, og prøv igjen.\n`,
        })
      }
    })
    expect(innhold(fil)).toEqual(foer)
    expect((await stafett(['rebuild'], fil).ferdig).kode).toBe(0)
  }, 30_000)

  test('names a case whose events cannot be folded, leaves it, and makes the others', async () => {
    const { fil, saker } = await medSaker(3)
    const [daarlig = ''] = saker.toSorted()
    tukle(fil, 'delete from frist')
    tukle(fil, 'delete from hendelse where sakId = @daarlig and nr = 4', { daarlig })
    const { kode, ut, feil } = await stafett(['rebuild'], fil).ferdig
    expect([kode, ut]).toEqual([1, '2 saker er laget på nytt.\n'])
    expect(feil).toBe(
      `Sak ${daarlig}: hendelser: det mangler et nummer\n1 saker kunne ikke lages på nytt, og står som de sto.\n`,
    )
    const store = await aapne(fil)
    expect((await avvikI(store)).map(({ sakId }) => sakId)).toEqual([daarlig])
  })
})

describe('what stands in the way of a rebuild', () => {
  test('a case that cannot be folded is named each time, not only the first', async () => {
    const { fil, saker } = await medSaker(2)
    const [sakId = ''] = saker
    tukle(fil, 'delete from hendelse where sakId = @sakId and nr = 4', { sakId })
    const forste = await stafett(['rebuild'], fil).ferdig
    expect(forste.feil).toContain(`Sak ${sakId}: `)
    expect(await stafett(['rebuild'], fil).ferdig).toMatchObject({ kode: 1, feil: forste.feil })
  })

  test('a row with a false number comes to an end', async () => {
    const { fil, saker } = await medSaker(1)
    tukle(fil, 'update sak set versjon = 9 where id = @sakId', { sakId: saker[0] ?? '' })
    const store = await aapne(fil)
    let lest = 0
    const les: Ombygging['saker'] = async (etter, antall) => {
      lest += 1
      if (lest > 20) throw new Error('it never ends')
      return store.ombygging.saker(etter, antall)
    }
    await rebuild({ ombygging: { ...store.ombygging, saker: les } }, { hva: 'alle', naa: NAA })
    expect(await avvikI(store)).toEqual([])
  })

  test.each([
    ['the child', `update sak set barnId = 'barn-1' where id = @sakId`],
    ['the routine', `update sak set rutineId = 'x' where id = @sakId`],
    ['the day it was opened', `update sak set opprettet = '2020-01-01' where id = @sakId`],
    ['the instant it was changed last', `update sak set oppdatert = 'x' where id = @sakId`],
  ])('the row gets back %s', async (_navn, sql) => {
    const { fil, saker } = await medSaker(1)
    const foer = innhold(fil)
    tukle(fil, sql, { sakId: saker[0] ?? '' })
    await rebuild(await aapne(fil), { hva: 'alle', naa: NAA })
    expect(innhold(fil)).toEqual(foer)
  })
})
