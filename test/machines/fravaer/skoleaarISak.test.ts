import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine, TrinnNr } from '../../../machines/rutine/skjema.ts'
import { BEGRUNNET } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, naar, SYSTEM } from '../../stotte/sak.ts'
import type { Grense, Svaret } from '../../stotte/skoleaar.ts'
import {
  ALLE,
  aar,
  BARNEHAGENS,
  barnehagensTalte,
  FORSTE,
  kjent,
  SKOLENS,
  skolensTalte,
  spurtFoer,
  ubesvarte,
} from '../../stotte/skoleaar.ts'

/** What the holder says to each question, how many days it takes, and when the case is taken a step down or up. */
const laget = fc.record({
  svar: fc.infiniteStream(fc.constantFrom('bli' as const, 'avvis' as const, 'hev' as const)),
  svartid: fc.infiniteStream(fc.nat(12)),
  senkes: fc.array(fc.nat(ALLE.length - 1), { maxLength: 2 }),
  heves: fc.array(fc.nat(ALLE.length - 1), { maxLength: 2 }),
})

const trinnet = (sak: Sak): TrinnNr => sak.snapshot.context.trinn
const varselet = (sak: Sak) => sak.snapshot.context.fravaer.varsel
function uten<T extends Rutine['trinn'][TrinnNr]>(trinn: T): T {
  return { ...trinn, krav: { ...trinn.krav, hev: [], senk: [] } }
}
/** The way up and down asks for nothing here: it is the absence that is looked at. */
function fritt(rutine: Rutine): Rutine {
  const [nr0, nr1, nr2, nr3] = rutine.trinn
  return { ...rutine, trinn: [uten(nr0), uten(nr1), uten(nr2), nr3] }
}
/** A school asks of what is above the case's own trinn, a kindergarten on any. */
const over = (sak: Sak) => (grense: Grense) => grense.trinn > trinnet(sak)

describe.each([
  { rutine: fritt(orlandSkole2026_2), grenser: SKOLENS, telles: skolensTalte, gjelder: over },
  {
    rutine: fritt(orlandBarnehage2026_2),
    grenser: BARNEHAGENS,
    telles: barnehagensTalte,
    gjelder: () => () => true,
  },
])('a year of any absence, in a case, $rutine.id', ({ rutine, grenser, telles, gjelder }) => {
  it('is asked whenever it is above a limit that asks of it, and never twice about the same days', () => {
    fc.assert(
      fc.property(aar, laget, (linjer, { svar, svartid, senkes, heves }) => {
        const sak = gitt(rutine, (en) => {
          en.idag = FORSTE
        })
        const gitte: Svaret[] = []
        let [iGaar, svares] = ['', '']
        for (const [nr, idag] of ALLE.entries()) {
          sak.idag = idag
          const nye = linjer.filter((linje) => linje.kjent <= idag && linje.kjent > iGaar)
          iGaar = idag
          const foer = varselet(sak)
          if (nye.length > 0) {
            naar(sak, SYSTEM, 'fravaer.registrert', { dager: kjent(nye, idag) })
          }
          const dager = kjent(linjer, idag)
          const talte = telles(dager)
          const kjente = new Set(dager.map(({ dato }) => dato))
          const besvart = (trinn: TrinnNr) => gitte.push({ trinn, talte, kjente })
          const varsel = varselet(sak)
          for (const grense of grenser.filter(gjelder(sak))) {
            const over = ubesvarte(grense, talte, gitte, idag)
            if (nye.length > 0 && over.length > grense.over) {
              expect(varsel?.trinn).toBeGreaterThanOrEqual(grense.trinn)
            }
            if (varsel !== foer && varsel?.terskel === grense.id) expect(varsel.dager).toEqual(over)
          }
          if (varsel && varsel !== foer) {
            const spurt = { trinn: varsel.trinn, dager: varsel.dager ?? [] }
            expect(spurt.dager.length).toBeGreaterThan(0)
            expect(spurtFoer(spurt, talte, gitte)).toEqual([])
          }
          if (!varsel) svares = ''
          else if (svares === '') svares = leggTilDager(idag, svartid.next().value)
          if (varsel && svares <= idag) {
            const valg = varsel.trinn > trinnet(sak) ? svar.next().value : 'bli'
            naar(sak, holder(sak), 'fravaer.vurdert', { svar: valg, ...BEGRUNNET })
            besvart(varsel.trinn)
            if (valg === 'hev') {
              naar(sak, holder(sak), 'trinn.hevet', BEGRUNNET)
              besvart(trinnet(sak))
            }
          } else if (senkes.includes(nr) && (trinnet(sak) === 1 || trinnet(sak) === 2)) {
            besvart(trinnet(sak))
            naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
          } else if (heves.includes(nr) && trinnet(sak) < 3) {
            naar(sak, holder(sak), 'trinn.hevet', BEGRUNNET)
            besvart(trinnet(sak))
          }
        }
      }),
      { seed: 2026, numRuns: 80 },
    )
  })
})
