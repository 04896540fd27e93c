import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SakMedAlt } from '../../../db/store.ts'
import type { Utkastrad } from '../../../machines/sak/kontekst.ts'
import { createCache } from '../../../server/sak/cache.ts'
import { fortell } from '../../../server/sak/visning/historie.ts'
import { datoTekst } from '../../../server/tekster/dato.ts'
import { lederensTilgang } from '../../stotte/tilgang.ts'
import type { Kommune } from './kommune.ts'
import { befolket } from './kommune.ts'

let kommune: Kommune

beforeAll(async () => {
  kommune = await befolket('2026-11-20T09:00:00.000Z')
}, 60_000)
afterAll(() => kommune.rydd())

/** The history of a case, oldest first, with its numbers kept as places. */
const historien = async ({ sak, hendelser }: SakMedAlt) => {
  const { store } = kommune
  const klar = await createCache(store).klar(sak.id, hendelser.length)
  const tilgang = await lederensTilgang(store, sak.id)
  return fortell(store, { tilgang, klar, spraak: 'nb' }, hendelser)
}
const av = (type: string) =>
  kommune.saker.filter(({ hendelser }) => hendelser.some((h) => h.type === type))

const SKRITT: Partial<Record<string, number>> = { 'trinn.hevet': 1, 'trinn.senket': -1 }

describe('the history is told from where the case stood, not from where it stands', () => {
  test('the trinn that was stepped to', async () => {
    let sett = 0
    for (const sak of [...av('trinn.hevet'), ...av('trinn.senket')]) {
      let trinn = 0
      for (const { type, setning } of await historien(sak)) {
        const skritt = SKRITT[type]
        if (skritt === undefined) continue
        trinn += skritt
        sett += 1
        expect(setning).toContain(`til trinn ${trinn}.`)
      }
    }
    expect(sett).toBeGreaterThan(20)
  })

  test('what a date that passed was to bring', async () => {
    const saker = av('frist.oversittet')
    expect(saker.length).toBeGreaterThan(0)
    for (const sak of saker) {
      const historie = await historien(sak)
      const frister = historie.filter(({ type }) => type === 'frist.oversittet')
      for (const { setning } of frister) expect(setning).toMatch(/^En frist gikk ut: \S.+\.$/)
    }
  })

  test('the rows of a plan with the dates that were agreed then, also in a later period', async () => {
    const saker = av('plan.viderefort')
    expect(saker.length).toBeGreaterThan(0)
    for (const sak of saker) {
      const historie = await historien(sak)
      for (const { nr, detaljer, skjedde } of historie.filter((h) => h.type === 'plan.iverksatt')) {
        const utkast = sak.hendelser.findLast((h) => h.nr < nr && h.type === 'plan.utkastLagret')
        const { rader } = Object(utkast?.data) as { rader: Utkastrad[] }
        const datoer = rader.map((en) => datoTekst(en.evalueres ?? '', 'nb', skjedde))
        const fortalt = detaljer.slice(-rader.length).map(({ tekst }) => tekst)
        expect(rader.length).toBeGreaterThan(0)
        for (const [i, dato] of datoer.entries()) expect(fortalt[i]).toContain(`: ${dato}`)
      }
    }
  })
})
