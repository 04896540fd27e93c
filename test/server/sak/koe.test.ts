import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { lagKoe } from '../../../server/sak/koe.ts'
import { dag } from './dag.ts'
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

type Sak = { sakId: string; barnId: string }

/** Brings in absence from four hands without a pause, until the test is over. */
async function iServeren(verden: Verden, { barnId }: Sak) {
  let stopp = false
  onTestFinished(() => {
    stopp = true
  })
  const hand = async (forste: number) => {
    for (let nr = forste; !stopp; nr++) {
      const rader = [{ barnId, ...dag(nr) }]
      await verden.som('tone').kall('fravaer.importer', { importId: randomUUID(), rader })
    }
  }
  for (const forste of [0, 1, 2, 3]) void hand(forste).catch(() => undefined)
}

async function iAnnetProgram({ fil, klokke }: Verden, { sakId }: Sak) {
  const program = ['--import', 'tsx', 'test/server/sak/importUtenStans.ts', fil, sakId, klokke()]
  const prosess = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] })
  const slutt = once(prosess, 'close')
  onTestFinished(async () => {
    prosess.kill('SIGKILL')
    await slutt
  })
  await once(prosess.stdout, 'data')
}

test.each([
  ['the same server', iServeren],
  ['another program', iAnnetProgram],
])(
  'an import without end in %s keeps nobody from writing in the case, and is not told of as a conflict',
  { timeout: 60_000 },
  async (_hvor, importer) => {
    const verden = await startVerden()
    const { sakId, barn } = await verden.nySak()
    await importer(verden, { sakId, barnId: barn.id })
    let versjon = 1
    for (let i = 0; i < 30; i++) {
      const hendelse = { type: 'notat.skrevet', data: { tekst: `Notat ${i}` } }
      const svar = await verden.som('kari').send({ sakId, hendelse, forventetVersjon: versjon })
      expect([svar.status, svar.feil]).toEqual([200, undefined])
      // The screen knows the case as it was when the note before was stored, and no later.
      versjon = (svar.data as { versjon: number }).versjon
    }
    const [{ dager }] = verden.rader(
      `select count(*) as dager from hendelse where sakId = ? and type = 'fravaer.registrert'`,
      sakId,
    ) as [{ dager: number }]
    expect(dager).toBeGreaterThan(10)
  },
)
