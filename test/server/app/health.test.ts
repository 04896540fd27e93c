import fastify from 'fastify'
import { expect, test } from 'vitest'
import { health } from '../../../server/app/health.ts'
import { startServer } from '../harness.ts'

test('a healthy server answers with its version', async () => {
  const { adresse } = await startServer()
  const svar = await fetch(`${adresse}/healthz`)
  expect(svar.status).toBe(200)
  expect(await svar.json()).toEqual({
    ok: true,
    versjon: expect.stringMatching(/^\d+\.\d+\.\d+/),
    lagring: { ok: true },
    klokke: { ok: true },
  })
})

test('when storing fails, it says so until the last write is good again', async () => {
  const app = fastify()
  const lagring = { ok: false, siden: '2026-11-20T09:00:00.000Z', kode: 'SQLITE_FULL' } as const
  health(app, { health: () => lagring }, { stand: () => ({ ok: true }) })
  const svar = await app.inject('/healthz')
  expect(svar.statusCode).toBe(503)
  expect(svar.json()).toMatchObject({ ok: false, lagring })
})
