import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { egenMappe } from '../mappe.ts'

type Miljo = Record<string, string>

/** The real command in a process of its own. */
function stafett(args: string[], miljo: Miljo = {}) {
  const prosess = spawn(process.execPath, ['server/cli/stafett.mjs', ...args], {
    env: { ...process.env, STAFETT_DATA: join(egenMappe(), 'ny', 'test.db'), PORT: '0', ...miljo },
  })
  onTestFinished(() => {
    prosess.kill('SIGKILL')
  })
  let ut = ''
  prosess.stdout.on('data', (del) => {
    ut += del
  })
  let feil = ''
  prosess.stderr.on('data', (del) => {
    feil += del
  })
  const ferdig = once(prosess, 'close').then(([kode]) => ({ kode, ut, feil }))
  return { prosess, ferdig }
}

/** Starts the server and answers its address once it is told. */
async function serve(miljo: Miljo = {}) {
  const { prosess, ferdig } = stafett(['serve'], miljo)
  const adresse = new Promise<string>((klar) => {
    prosess.stdout.on('data', (del) => {
      const treff = /http:\/\/localhost:\d+/.exec(String(del))
      if (treff) klar(treff[0])
    })
  })
  return { prosess, ferdig, adresse: await adresse }
}

test('the help names the commands, and an unknown command is an error', async () => {
  const [hjelp, ukjent] = await Promise.all([stafett(['--help']).ferdig, stafett(['tull']).ferdig])
  expect(hjelp).toMatchObject({
    kode: 0,
    feil: '',
    ut: expect.stringMatching(/serve(.|\n)+migrate/),
  })
  expect(ukjent).toEqual({ kode: 2, ut: '', feil: `Ukjent kommando: tull\n\n${hjelp.ut}` })
})

describe('serve', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'makes the database, answers, and stops in good order on %s',
    async (signal) => {
      const { prosess, ferdig, adresse } = await serve()
      expect((await fetch(`${adresse}/healthz`)).status).toBe(200)
      prosess.kill(signal)
      prosess.kill(signal)
      expect(await ferdig).toMatchObject({ kode: 0, feil: '' })
    },
  )

  test('a port that is taken gives one sentence', async () => {
    const { adresse } = await serve()
    const { port } = new URL(adresse)
    expect(await stafett(['serve'], { PORT: port }).ferdig).toMatchObject({
      kode: 1,
      feil: `Port ${port} er opptatt. Stopp det som bruker den, eller velg en annen med PORT.\n`,
    })
  })

  test.each<[string, Miljo]>([
    ['PORT', { PORT: 'åtti' }],
    ['STAFETT_DEMO', { STAFETT_DEMO: 'nei' }],
  ])('a setting that cannot be used gives one sentence: %s', async (navn, miljo) => {
    const { kode, feil } = await stafett(['serve'], miljo).ferdig
    expect(kode).toBe(1)
    expect(feil).toMatch(new RegExp(`^${navn}[^\\n]+\\.\\n$`))
  })

  test('a file that is no database gives one sentence', async () => {
    const fil = join(egenMappe(), 'brev.db')
    writeFileSync(fil, 'Dette er et brev, ikke en database. '.repeat(50))
    const { kode, feil } = await stafett(['serve'], { STAFETT_DATA: fil }).ferdig
    expect([kode, feil]).toEqual([1, `${fil} er ikke en Stafett-database.\n`])
  })
})

test('migrate can be run again', async () => {
  const miljo = { STAFETT_DATA: join(egenMappe(), 'test.db') }
  expect((await stafett(['migrate'], miljo).ferdig).kode).toBe(0)
  expect(await stafett(['migrate'], miljo).ferdig).toMatchObject({ kode: 0, feil: '' })
})
