import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../../db/open.ts'
import type { Store } from '../../../db/store.ts'
import { lagKoe } from '../../../server/sak/koe.ts'
import { SYSTEM, somKommando } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import type { Verden } from './verden.ts'
import { startVerden } from './verden.ts'

test('a person goes before the system, each in the order they came, and cases do not wait for each other', async () => {
  const { iTur } = lagKoe()
  const gjort: string[] = []
  let slipp = () => {}
  const forst = iTur('s-1', 'system', () => new Promise<void>((ferdig) => (slipp = ferdig)))
  const gjor = (navn: string) => async () => void gjort.push(navn)
  const alle = [
    iTur('s-1', 'system', gjor('import 1')),
    iTur('s-1', 'person', gjor('kari')),
    iTur('s-1', 'system', gjor('import 2')),
    iTur('s-1', 'person', async () => {
      gjort.push('tone')
      throw new Error('avvist')
    }).catch(() => undefined),
    iTur('s-2', 'system', gjor('en annen sak')),
  ]
  slipp()
  await Promise.all([forst, ...alle])
  expect(gjort).toEqual(['en annen sak', 'kari', 'tone', 'import 1', 'import 2'])
})

/** The same few days over and over, each time otherwise than they stood. */
const dag = (nr: number) => ({
  dato: `2026-11-${String(2 + (nr % 4)).padStart(2, '0')}`,
  art: 'dokumentert',
  aarsak: 'sykdom',
  timer: 1 + (nr % 7),
})

type Importerer = (nr: number) => Promise<unknown>

const iServeren =
  (verden: Verden, barnId: string): Importerer =>
  (nr) =>
    verden.som('tone').kall('fravaer.importer', {
      importId: randomUUID(),
      rader: [{ barnId, ...dag(nr) }],
    })

/** Another program on the same file, as the command line is. */
const fraAnnetProgram = (store: Store, klokke: () => string, sakId: string): Importerer => {
  const orkestrator = lagOrkestrator(store, klokke, lagMeldinger())
  return async (nr) => {
    const lagret = await store.finnSak(sakId)
    if (!lagret) throw new Error('ingen sak')
    const kommando = somKommando(SYSTEM.id, sakId, {
      kommandoId: randomUUID(),
      forventetVersjon: lagret.nr,
      type: 'fravaer.registrert',
      data: { dager: [dag(nr)] },
    })
    await orkestrator.send(sakId, lagret, SYSTEM, kommando)
  }
}

/** Brings in absence from four hands without a pause; stopped, it answers how often. */
function utenStans(importer: Importerer) {
  let stopp = false
  let antall = 0
  const hand = async () => {
    while (!stopp) await importer(antall++)
  }
  const alle = Promise.all(Array.from({ length: 4 }, hand))
  return async () => {
    stopp = true
    await alle
    return antall
  }
}

test.each(['the same server', 'another program'])(
  'an import without end in %s keeps nobody from writing in the case, and is not told of as a conflict',
  { timeout: 60_000 },
  async (hvor) => {
    const verden = await startVerden()
    const { sakId, barn } = await verden.nySak()
    const annen = await openStore(verden.fil)
    onTestFinished(() => annen.close())
    const stans = utenStans(
      hvor === 'the same server'
        ? iServeren(verden, barn.id)
        : fraAnnetProgram(annen, verden.klokke, sakId),
    )
    let versjon = 1
    for (let i = 0; i < 30; i++) {
      const hendelse = { type: 'notat.skrevet', data: { tekst: `Notat ${i}` } }
      const svar = await verden.som('kari').send({ sakId, hendelse, forventetVersjon: versjon })
      expect([svar.status, svar.feil]).toEqual([200, undefined])
      // The screen knows the case as it was when the note before was stored, and no later.
      versjon = (svar.data as { versjon: number }).versjon
    }
    expect(await stans()).toBeGreaterThan(10)
    const [{ dager }] = verden.rader(
      `select count(*) as dager from hendelse where sakId = ? and type = 'fravaer.registrert'`,
      sakId,
    ) as [{ dager: number }]
    expect(dager).toBeGreaterThan(10)
    expect((await verden.verifiser()).saker).toBe(1)
  },
)
