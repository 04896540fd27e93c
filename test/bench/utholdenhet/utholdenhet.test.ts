import { expect, test } from 'vitest'
import { HOLDT } from './flathet.ts'
import { utholdenhetsrapport } from './rapport.ts'
import { utholdenhet } from './utholdenhet.ts'

/** Whether it is flat takes minutes to see; that all of it is asked, answered and told of does not. */
test('64 clients work for a while, and all that goes wrong is what should', async () => {
  const utholdt = await utholdenhet({ saker: 256, sekunder: 6, mellom: 2 }, () => undefined)

  expect(utholdt.feil).toEqual({})
  expect(Object.keys(utholdt.svar).sort()).toEqual([
    'okt.loggInn',
    'okt.loggUt',
    'okt.meg',
    'sak.folg',
    'sak.hent',
    'sak.hent: FINNES_IKKE',
    'sak.historikk',
    'sak.list',
    'sak.list: INGEN_TILGANG',
    'sak.send',
    'sak.send: IKKE_TILLATT',
    'sak.send: KONFLIKT',
    'sak.send: UGYLDIG_DATA',
  ])
  expect(utholdt.prover).toHaveLength(3)
  for (const { rss, heap, haandtak } of [utholdt.foer, ...utholdt.prover, utholdt.etter]) {
    expect(rss).toBeGreaterThan(heap)
    expect(heap).toBeGreaterThan(0)
    expect(haandtak).toBeGreaterThan(0)
  }
  const tekst = utholdenhetsrapport(utholdt)
  for (const hva of [...Object.values(HOLDT), ...Object.keys(utholdt.svar)]) {
    expect(tekst).toContain(hva)
  }
}, 300_000)
