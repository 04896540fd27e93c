import { expect, test } from 'vitest'
import { bench } from './bench.ts'
import { HVA } from './hva.ts'
import { maalsetninger } from './maalsetninger.ts'
import { rapport } from './rapport.ts'

/** Timings are nothing to assert on a shared machine; that everything runs and is told of is. */
test('measures everything on both databases and says whether the goals are met', async () => {
  const storrelse = {
    saker: 96,
    arbeidssaker: 64,
    lagets: 32,
    antall: 48,
    runder: 1,
    starter: 1,
  }
  const resultat = await bench(storrelse, () => undefined)

  for (const { linjer, fold, tjener } of [resultat.tom, resultat.full]) {
    expect(Object.keys(linjer).sort()).toEqual([...HVA].sort())
    for (const { perSekund, p50, p99 } of Object.values(linjer)) {
      expect(perSekund).toHaveLength(1)
      expect(p50).toBeGreaterThan(0)
      expect(p99).toBeGreaterThanOrEqual(p50)
    }
    expect(fold.hendelser).toBeGreaterThan(64 * 35)
    expect(fold.rebuild).toBeGreaterThan(0)
    expect(tjener.start).toBeGreaterThan(0)
    for (const ms of Object.values({ ...tjener.ventetid, ...tjener.lyttere })) {
      expect(ms).toBeGreaterThan(0)
    }
  }
  const maal = maalsetninger(resultat)
  expect(maal.every(({ verdi }) => verdi > 0 || Number.isNaN(verdi))).toBe(true)
  const tekst = rapport(resultat)
  for (const { hva } of maal) expect(tekst).toContain(hva)
}, 300_000)
