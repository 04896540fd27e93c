import fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { health } from '../../../server/app/health.ts'
import { egenStore, NAA, startServer } from '../harness.ts'

test('a healthy server answers with its version', async () => {
  const { adresse } = await startServer()
  const svar = await fetch(`${adresse}/healthz`)
  expect(svar.status).toBe(200)
  expect(await svar.json()).toEqual({
    ok: true,
    versjon: expect.stringMatching(/^\d+\.\d+\.\d+/),
    lagring: { ok: true },
    klokke: { ok: true },
    post: { ok: true, venter: 0, gittOpp: 0 },
  })
})

test('when storing fails, it says so until the last write is good again', async () => {
  const { store } = await egenStore()
  onTestFinished(() => store.close())
  const app = fastify()
  const lagring = { ok: false, siden: '2026-11-20T09:00:00.000Z', kode: 'SQLITE_FULL' } as const
  const ok = { stand: () => ({ ok: true }) as const }
  const syk = { ...store, health: () => lagring }
  health(app, { store: syk, klokke: () => NAA }, ok, ok)
  const svar = await app.inject('/healthz')
  expect(svar.statusCode).toBe(503)
  expect(svar.json()).toMatchObject({ ok: false, lagring })
})
