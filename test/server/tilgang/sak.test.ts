import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Batch, SakRad, Store } from '../../../db/store.ts'
import { tilLesing, tilSkriving } from '../../../server/tilgang/sak.ts'
import { PERSONER } from '../folk.ts'
import { egenStore, NAA } from '../harness.ts'

const RAD: SakRad = {
  id: 'sak-1',
  barnId: 'barn-1',
  arena: 'skole',
  enhetId: 'skole-1',
  rutineId: 'orland-skole',
  rutineVersjon: '2026.1',
  trinn: 0,
  tilstand: '',
  liv: 'aktiv',
  stafettholder: 'kari',
  stafettholderRolle: 'kontaktlaerer',
  tilbudtTil: null,
  bytter: 0,
  nesteDato: '2026-12-01',
  nesteHva: null,
  opprettet: '2026-11-20',
  lukket: null,
  utdrag: null,
}

const SAK: Batch = {
  kommandoId: 'k1',
  fingerprint: 'a1',
  sakId: 'sak-1',
  forventetNr: 0,
  hendelser: [
    {
      id: 'h1',
      type: 'sak.opprettet',
      v: 1,
      data: {},
      aktor: { id: 'kari', roller: ['kontaktlaerer'] },
      skjedde: '2026-11-20',
      registrert: NAA,
      tilstand: '',
    },
  ],
  snapshots: [],
  lesemodeller: {
    sak: [{ foer: undefined, etter: RAD }],
    frist: [],
    motedeltaker: [],
    oppgave: [],
    fravaer: [],
    vedlegg: [],
  },
  utboks: [],
  svar: '{}',
}

async function medSak() {
  const { store, fil } = await egenStore()
  await store.commit(SAK)
  return { store, fil }
}

function sporsmaal(store: Store, id: string, sakId = 'sak-1') {
  const hvem = PERSONER.find((person) => person.id === id)
  if (!hvem) throw new Error(`ukjent person ${id}`)
  return { store, hvem, sakId }
}

describe('the way into a case', () => {
  test('a case out of sight answers as a case that does not exist', async () => {
    const { store } = await medSak()
    onTestFinished(() => store.close())
    const borte = await tilLesing(sporsmaal(store, 'nils', 'sak-2'), 'sak', NAA).catch((f) => f)
    const skjult = await tilLesing(sporsmaal(store, 'nils'), 'sak', NAA).catch((f) => f)
    expect(skjult.feil).toEqual({ kode: 'FINNES_IKKE' })
    expect(skjult).toEqual(borte)
    await expect(tilSkriving(sporsmaal(store, 'nils'))).rejects.toMatchObject({ feil: skjult.feil })
  })

  test('whoever only reads is told that nothing can be changed', async () => {
    const { store } = await medSak()
    onTestFinished(() => store.close())
    await expect(tilSkriving(sporsmaal(store, 'kim'))).rejects.toMatchObject({
      feil: { kode: 'INGEN_TILGANG' },
    })
    const { lagret } = await tilLesing(sporsmaal(store, 'kim'), 'sak', NAA)
    expect(lagret.sak.id).toBe('sak-1')
  })

  test('whoever has the group of the same name where the child went before does not see the case', async () => {
    const { store } = await medSak()
    onTestFinished(() => store.close())
    const roller = [{ rolle: 'kontaktlaerer' as const, enhetId: 'skole-1', gruppe: '5A' }]
    const hvem = { id: 'ny', roller }
    const innsyn = () => tilLesing({ store, hvem, sakId: 'sak-1' }, 'sak', NAA)
    await expect(innsyn()).resolves.toMatchObject({ hvem })
    const finn = async (id: string) => {
      const barn = await store.barn.finn(id)
      return barn && { ...barn, enhetId: 'skole-2' }
    }
    const flyttet = { ...store, barn: { ...store.barn, finn } }
    await expect(
      tilLesing({ store: flyttet, hvem, sakId: 'sak-1' }, 'sak', NAA),
    ).rejects.toMatchObject({ feil: { kode: 'FINNES_IKKE' } })
  })

  test('whoever may act gets the case and the child along', async () => {
    const { store } = await medSak()
    onTestFinished(() => store.close())
    const { lagret, barn } = await tilSkriving(sporsmaal(store, 'tone'))
    expect([lagret.nr, barn.id]).toEqual([1, 'barn-1'])
  })

  test('each reading leaves a trace, and a refused reading does not', async () => {
    const { store, fil } = await medSak()
    await tilLesing(sporsmaal(store, 'kari'), 'sak', NAA)
    await tilLesing(sporsmaal(store, 'kim'), 'historikk', NAA)
    await tilLesing(sporsmaal(store, 'nils'), 'sak', NAA).catch(() => undefined)
    await store.close()
    const db = new Database(fil, { readonly: true })
    onTestFinished(() => {
      db.close()
    })
    const spor = db.prepare('select personId, sakId, hva, tid from lesing order by hva').all()
    expect(spor.map((rad) => Object.values(Object(rad)))).toEqual([
      ['kim', 'sak-1', 'historikk', NAA],
      ['kari', 'sak-1', 'sak', NAA],
    ])
  })
})
