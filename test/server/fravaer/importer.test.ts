import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Barn } from '../../../db/store.ts'
import { telling } from '../../../machines/fravaer/terskler.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Aktor } from '../../../machines/sak/konvolutt.ts'
import { lagOppdrag } from '../../../server/fravaer/oppdrag.ts'
import type { Importrad } from '../../../server/fravaer/plasser.ts'
import { skrivFravaer } from '../../../server/fravaer/skriv.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { SYSTEM, somKommando } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { ADA, BO, DAGER, fil, LEO, miljo } from './miljo.ts'

const dag = (dato: string) => ({ dato, art: 'dokumentert', aarsak: 'sykdom', timer: null }) as const
const rad = (dato: string, endring: Partial<Importrad> = {}): Importrad => ({
  barnId: ADA.id,
  ...dag(dato),
  ...endring,
})
const navn = ({ fornavn, etternavn, gruppe }: Barn) => ({ fornavn, etternavn, gruppe })
const TOMT = { nye: 0, endrede: 0, uendrede: 0, varsler: [], forslag: [] }

describe('a child with a case', () => {
  test('hears of it through the case: one event with the days that are news', async () => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    await m.importer('tone', fil(ADA, '2026-11-18', '2026-11-19'))
    const rettet = fil(ADA, '2026-11-18', '2026-11-19', '2026-11-20').replace(
      '2026-11-19;dokumentert;sykdom;',
      '2026-11-19;udokumentert;ukjent;3',
    )
    expect(await m.importer('tone', rettet)).toEqual({ ...TOMT, nye: 1, endrede: 1, uendrede: 1 })

    const siste = (await m.store.hendelser(sakId)).at(-1)
    expect(siste).toMatchObject({ nr: 3, type: 'fravaer.registrert', aktor: SYSTEM })
    const ny19 = { dato: '2026-11-19', art: 'udokumentert', aarsak: 'ukjent', timer: 3 }
    expect(siste?.data).toEqual({ dager: [ny19, dag('2026-11-20')] })
    const { dager } = await m.sak(sakId)
    expect(dager).toEqual([dag('2026-11-18'), ny19, dag('2026-11-20')])
    expect(
      (await m.store.fravaer.forBarn({ barnId: ADA.id, arena: 'skole' })).map(
        ({ barnId: _b, arena: _a, ...d }) => d,
      ),
    ).toEqual(dager)
  })

  test('the same file twice changes nothing at all', async () => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    const innhold = fil(ADA, '2025-01-10', ...DAGER)
    await m.importer('tone', innhold)
    const { versjon } = await m.sak(sakId)
    expect(await m.importer('tone', innhold)).toEqual({ ...TOMT, uendrede: 11 })
    expect((await m.sak(sakId)).versjon).toBe(versjon)
  })

  test('nor does a file that was imported before the case was opened, however old its days', async () => {
    const m = await miljo()
    const innhold = fil(ADA, '2025-01-10', ...DAGER)
    await m.importer('tone', innhold)
    const sakId = await m.aapneSak(ADA)
    const { versjon } = await m.sak(sakId)
    expect(await m.importer('tone', innhold)).toEqual({ ...TOMT, uendrede: 11 })
    expect((await m.sak(sakId)).versjon).toBe(versjon)
  })

  test('a passed threshold asks for an assessment, once', async () => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    expect(await m.importer('tone', fil(ADA, ...DAGER.slice(0, 6)))).toMatchObject({ varsler: [] })
    const varsler = [{ sakId, barn: navn(ADA) }]
    expect(await m.importer('tone', fil(ADA, ...DAGER.slice(0, 7)))).toMatchObject({ varsler })
    const { varsel, dager } = await m.sak(sakId)
    expect(varsel?.terskel).toBe('over6')
    expect(
      telling(orlandSkole, orlandSkole.fravaer.vinduer[0], dager, varsel?.til ?? '').talte,
    ).toEqual(DAGER.slice(0, 7))
    expect(await m.importer('tone', fil(ADA, ...DAGER.slice(0, 8)))).toMatchObject({ varsler: [] })
    expect(await m.importer('tone', fil(ADA, ...DAGER))).toMatchObject({ varsler, forslag: [] })
    expect(await m.store.forslag.forBarn(ADA.id)).toEqual([])
  })

  test('who has moved since: the new unit’s importer learns of no case out of sight', async () => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    const db = new Database(m.fil)
    db.prepare('update barn set enhetId = ? where id = ?').run('skole-2', ADA.id)
    db.close()
    const svar = await m.importer('nils', fil(ADA, ...DAGER.slice(0, 7)))
    expect(svar).toEqual({ ...TOMT, nye: 7 })
    expect((await m.sak(sakId)).varsel?.terskel).toBe('over6')
  })

  test('does not turn what a person is writing into a conflict', async () => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    const { versjon: lest } = await m.sak(sakId)
    const notat = async (forventetVersjon: number) => {
      const { lagret } = await m.sak(sakId)
      const notat = { type: 'notat.skrevet', data: { tekst: 'Hei' } }
      const kommando = { kommandoId: randomUUID(), forventetVersjon, ...notat }
      const kari = { id: 'kari', roller: ['kontaktlaerer' as const] }
      return m.orkestrator.send(sakId, lagret, kari, somKommando(kari.id, sakId, kommando))
    }
    await m.importer('tone', fil(ADA, ...DAGER.slice(0, 2)))
    expect((await m.sak(sakId)).versjon).toBeGreaterThan(lest)
    expect(await notat(lest)).toMatchObject({ outcome: 'ok' })
    expect(await notat(lest)).toMatchObject({ outcome: 'konflikt' })
  })

  test('on hold hears of it as well', async () => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    const { lagret } = await m.sak(sakId)
    const pause = await m.orkestrator.send(
      sakId,
      lagret,
      { id: 'kari', roller: ['kontaktlaerer'] },
      somKommando('kari', sakId, {
        kommandoId: randomUUID(),
        forventetVersjon: 1,
        type: 'sak.satPaaVent',
        data: { grunn: 'Utenlands', til: '2026-12-10' },
      }),
    )
    expect(pause.outcome).toBe('ok')
    await m.importer('tone', fil(ADA, '2026-11-20'))
    expect((await m.sak(sakId)).dager).toEqual([dag('2026-11-20')])
  })
})

describe('somebody else changes the case meanwhile', () => {
  const KARI: Aktor = { id: 'kari', roller: ['kontaktlaerer'] }

  /** An import that finds, each time it sends to the case, that another has changed it since. */
  const forstyrret = async (ganger: number, hvem: Aktor) => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    let igjen = ganger
    const forstyrr = async () => {
      if (igjen === 0) return
      igjen -= 1
      const { lagret, versjon } = await m.sak(sakId)
      const kommando = somKommando(hvem.id, sakId, {
        kommandoId: randomUUID(),
        forventetVersjon: versjon,
        type: 'fravaer.registrert',
        data: { dager: [{ ...dag('2026-11-19'), timer: igjen + 1 }] },
      })
      const outcome = await m.orkestrator.send(sakId, lagret, hvem, kommando)
      expect(outcome.outcome).toBe('ok')
    }
    const send: typeof m.orkestrator.send = async (...hva) => {
      await forstyrr()
      return m.orkestrator.send(...hva)
    }
    const orkestrator = { ...m.orkestrator, send }
    const oppdrag = await lagOppdrag({ ...m, orkestrator }, () => true)
    const skriv = () =>
      skrivFravaer(oppdrag, randomUUID(), [{ barn: ADA, dager: [dag('2026-11-20')] }])
    return { skriv, sak: () => m.sak(sakId) }
  }

  test.each([
    ['a person', KARI, 3],
    ['the system itself', SYSTEM, 1],
  ] as const)('by %s: both changes stand', async (_navn, hvem, ganger) => {
    const { skriv, sak } = await forstyrret(ganger, hvem)
    expect(await skriv()).toEqual({ ...TOMT, nye: 1 })
    const { versjon, dager } = await sak()
    expect(versjon).toBe(1 + ganger + 1)
    expect(dager).toEqual([{ ...dag('2026-11-19'), timer: 1 }, dag('2026-11-20')])
  })

  test('but it does not try for ever', async () => {
    const { skriv, sak } = await forstyrret(20, KARI)
    await expect(skriv()).rejects.toThrow('konflikt')
    expect((await sak()).dager).toHaveLength(1)
  })
})

describe('a case is opened while absence is imported', () => {
  const gaarOpp = async ({ store }: Awaited<ReturnType<typeof miljo>>) =>
    expect((await verify(store)).avvik).toEqual([])

  test('days that were on their way beside it reach the case', async () => {
    const m = await miljo()
    const aapnet: string[] = []
    const lagre: typeof m.store.fravaer.lagre = async (rader, importId) => {
      if (aapnet.length === 0) aapnet.push(await m.aapneSak(ADA))
      return m.store.fravaer.lagre(rader, importId)
    }
    const store = { ...m.store, fravaer: { ...m.store.fravaer, lagre } }
    const oppdrag = await lagOppdrag({ ...m, store }, () => true)
    const dager = DAGER.slice(0, 4).map(dag)
    const regnskap = await skrivFravaer(oppdrag, randomUUID(), [{ barn: ADA, dager }])
    expect(regnskap).toMatchObject({ nye: 4, forslag: [] })
    expect((await m.sak(aapnet[0] ?? '')).dager).toEqual(dager)
    await gaarOpp(m)
  })

  test('days stored after the case read them are read again', async () => {
    const m = await miljo()
    let kommet = false
    const forBarn: typeof m.store.fravaer.forBarn = async (barn) => {
      const lest = await m.store.fravaer.forBarn(barn)
      if (!kommet) await m.importer('tone', fil(ADA, '2026-11-19'))
      kommet = true
      return lest
    }
    const store = { ...m.store, fravaer: { ...m.store.fravaer, forBarn } }
    const orkestrator = lagOrkestrator(store, m.klokke, lagMeldinger())
    const outcome = await orkestrator.opprett(SYSTEM, {
      kommandoId: randomUUID(),
      barn: ADA,
      stafettholder: { person: 'kari', rolle: 'kontaktlaerer' },
    })
    if (outcome.outcome !== 'ok') throw new Error(outcome.outcome)
    expect((await m.sak(outcome.svar.sakId)).dager).toEqual([dag('2026-11-19')])
    await gaarOpp(m)
  })
})

describe('what is sent', () => {
  const importId = randomUUID()

  test.each<[string, Importrad[], string]>([
    [
      'et barn utenfor rekkevidde',
      [rad('2026-11-20'), rad('2026-11-20', { barnId: LEO.id })],
      'rader.1.barnId',
    ],
    ['a child that does not exist', [rad('2026-11-20', { barnId: 'ingen' })], 'rader.0.barnId'],
    ['a day that has not been', [rad('2026-11-21')], 'rader.0.dato'],
    ['a day more than two years ago', [rad('2024-11-19')], 'rader.0.dato'],
    [
      'two versions of the same day',
      [rad('2026-11-20'), rad('2026-11-20', { timer: 1 })],
      'rader.1.dato',
    ],
  ])('%s: nothing is written', async (_hva, rader, sti) => {
    const m = await miljo()
    const tone = await m.som('tone')
    await expect(tone.importer({ importId, rader })).rejects.toMatchObject({
      feil: { kode: 'UGYLDIG_DATA', felt: [{ sti, grunn: expect.stringMatching(/\.$/) }] },
    })
    expect(await m.store.fravaer.forBarn({ barnId: ADA.id, arena: 'skole' })).toEqual([])
  })

  test.each([
    [[]],
    [Array.from({ length: 201 }, () => rad('2026-11-20'))],
    [[rad('2026-02-31')]],
    [[rad('2026-11-20', { timer: 25 })]],
    [[{ ...rad('2026-11-20'), navn: 'Prøve' }]],
  ])('of another form is refused', async (rader) => {
    const tone = await (await miljo()).som('tone')
    await expect(tone.importer({ importId, rader })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('as many rows at a time as the preview says, and no more', async () => {
    const tone = await (await miljo()).som('tone')
    const { bolk } = await tone.forhaandsvis({ innhold: '' })
    const mange = (antall: number) => Array.from({ length: antall }, () => rad('2026-11-20'))
    expect(await tone.importer({ importId, rader: mange(bolk) })).toMatchObject({ nye: 1 })
    await expect(tone.importer({ importId, rader: mange(bolk + 1) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  test('the same part again changes nothing, and children are counted together', async () => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    const tone = await m.som('tone')
    const rader = [...DAGER.slice(0, 4).map((d) => rad(d, { barnId: BO.id })), rad('2026-11-20')]
    expect(await tone.importer({ importId, rader })).toEqual({
      ...TOMT,
      nye: 5,
      forslag: [{ barnId: BO.id, barn: navn(BO) }],
    })
    expect(await tone.importer({ importId, rader })).toEqual({ ...TOMT, uendrede: 5 })
    expect((await m.sak(sakId)).versjon).toBe(2)
  })
  test('leaves a trace of who brought it, as the events name the system', async () => {
    const m = await miljo()
    await (await m.som('tone')).importer({ importId, rader: [rad('2026-11-20')] })
    await m.store.close()
    const db = new Database(m.fil, { readonly: true })
    const spor = db.prepare('select personId, hva from lesing').all()
    db.close()
    expect(spor).toEqual([{ personId: 'tone', hva: `fravaer.import ${importId}` }])
  })
})
