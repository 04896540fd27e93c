import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finnBrudd } from './piler.ts'

test('each forbidden arrow is found, and a type-only import of the server is not one', async () => {
  const { brudd } = await finnBrudd('test/arkitektur/ulovlig')
  expect(brudd.map(({ regel, fra, til }) => `${regel}: ${fra} → ${til}`).sort()).toEqual([
    'alt-finnes: client/side.ts → ./borte.ts',
    'client-kjenner-bare-typene-til-server: client/side.ts → server/app.ts',
    'client-kjenner-ikke-db: client/side.ts → db/tabell.ts',
    'db-kjenner-bare-typene-til-machines: db/tabell.ts → machines/rolle.ts',
    'db-kjenner-ikke-server-og-client: db/oppover.ts → server/app.ts',
    'ingen-ringer: client/side.ts → server/app.ts',
    'machines-er-rene: machines/rolle.ts → os',
    'produktet-kjenner-ikke-testene: client/side.ts → test/hjelp.ts',
    'server-kjenner-ikke-client: server/app.ts → client/side.ts',
  ])
})

test('folders without modules are an error, not a success', async () => {
  const rot = mkdtempSync(join(tmpdir(), 'stafett-'))
  for (const mappe of ['machines', 'db', 'server', 'client', 'test']) mkdirSync(join(rot, mappe))
  await expect(finnBrudd(rot)).rejects.toThrow('Fant ingen moduler i machines/')
})
