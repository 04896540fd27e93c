import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sporsmaal, Svart } from '../../../machines/fravaer/sporsmaal.ts'
import { sporsmaal, svarPaa } from '../../../machines/fravaer/sporsmaal.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Svaret } from '../../stotte/skoleaar.ts'
import {
  ALLE,
  aar,
  BARNEHAGENS,
  barnehagensTalte,
  kjent,
  SKOLENS,
  skolensTalte,
  spurtFoer,
  ubesvarte,
} from '../../stotte/skoleaar.ts'

/** How many days it takes until somebody answers, one question after the other. */
const svartider = fc.infiniteStream(fc.nat(12))

describe.each([
  { rutine: orlandSkole2026_2, grenser: SKOLENS, telles: skolensTalte },
  { rutine: orlandBarnehage2026_2, grenser: BARNEHAGENS, telles: barnehagensTalte },
])('a year of any absence without a case, $rutine.id', ({ rutine, grenser, telles }) => {
  it('nobody above a limit stays unasked, and nobody is asked twice for the same days', () => {
    fc.assert(
      fc.property(aar, svartider, (linjer, svartid) => {
        const svart: Svart[] = []
        const svar: Svaret[] = []
        let aapent: { spurt: Sporsmaal; svares: string } | null = null
        for (const idag of ALLE) {
          const dager = kjent(linjer, idag)
          const talte = telles(dager)
          const spurt = sporsmaal(rutine, { dager, svart, sak: null }, idag)
          for (const grense of grenser) {
            const nye = ubesvarte(grense, talte, svar, idag)
            if (nye.length > grense.over) expect(spurt?.trinn).toBeGreaterThanOrEqual(grense.trinn)
            if (spurt?.id === grense.id) {
              expect(nye.length).toBeGreaterThan(grense.over)
              expect(spurt.dager).toEqual(nye)
            }
          }
          if (spurt) {
            expect(spurtFoer(spurt, talte, svar)).toEqual([])
            expect(dager.map(({ dato }) => dato)).toEqual(expect.arrayContaining(spurt.dager))
            aapent ??= { spurt, svares: leggTilDager(idag, svartid.next().value) }
          }
          if (aapent && aapent.svares <= idag) {
            const { trinn } = spurt ?? aapent.spurt
            svart.push(svarPaa(rutine, { dager, svart }, trinn))
            svar.push({ trinn, talte, kjente: new Set(dager.map(({ dato }) => dato)) })
            aapent = null
          }
        }
      }),
      { seed: 2026, numRuns: 50 },
    )
  })
})
