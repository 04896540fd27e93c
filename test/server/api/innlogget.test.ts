import type { AnyTRPCProcedure } from '@trpc/server'
import { describe, expect, test } from 'vitest'
import { appRouter } from '../../../server/api/router.ts'
import { startServer } from '../harness.ts'
import { les, send } from '../klient.ts'

/** Everything else is closed to those who are not logged in. What has a signed link opens to whoever has it. */
const AAPNE = [
  'avstemning.hent',
  'avstemning.svar',
  'avstemning.taOpp',
  'okt.demobrukere',
  'okt.loggInn',
  'okt.loggUt',
  'okt.meg',
  'oppslag.ord',
  'post.kasse',
  'tilbakemelding.hent',
  'tilbakemelding.svar',
]

describe('without a login', () => {
  // Typed as the nested record that it was made from, but flat at run time.
  const flate: unknown = appRouter._def.procedures
  const prosedyrer = Object.entries(flate as Record<string, AnyTRPCProcedure>)

  test.each(prosedyrer.filter(([navn]) => !AAPNE.includes(navn)))(
    '%s is closed',
    async (navn, p) => {
      const { adresse } = await startServer()
      if (p._def.type === 'subscription') {
        // A stream answers before it asks who it is for; then it says no and ends.
        const strom = await (await fetch(`${adresse}/api/trpc/${navn}?input={}`)).text()
        expect(strom).toContain('INGEN_TILGANG')
        expect(strom).not.toContain('"sakId"')
        return
      }
      const svar =
        p._def.type === 'mutation' ? await send(adresse, navn, {}) : await les(adresse, navn)
      expect(svar).toMatchObject({ status: 401, feil: { kode: 'INGEN_TILGANG' } })
    },
  )

  test('the list of open procedures names only such as exist', () => {
    expect(prosedyrer.map(([navn]) => navn)).toEqual(expect.arrayContaining(AAPNE))
  })
})
