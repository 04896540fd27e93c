import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine, TrinnNr } from '../../../machines/rutine/skjema.ts'
import { BEGRUNNET } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, naar, SYSTEM } from '../../stotte/sak.ts'
import type { Svaret } from '../../stotte/skoleaar.ts'
import {
  ALLE,
  aar,
  FORSTE,
  kjent,
  SKOLENS,
  skolensTalte,
  spurtFoer,
  ubesvarte,
} from '../../stotte/skoleaar.ts'

/** What the holder says to each question, how many days it takes, and when the case is taken a step down. */
const laget = fc.record({
  svar: fc.infiniteStream(fc.constantFrom('bli' as const, 'avvis' as const, 'hev' as const)),
  svartid: fc.infiniteStream(fc.nat(12)),
  senkes: fc.array(fc.nat(ALLE.length - 1), { maxLength: 2 }),
})

const trinnet = (sak: Sak): TrinnNr => sak.snapshot.context.trinn
const varselet = (sak: Sak) => sak.snapshot.context.fravaer.varsel
function uten<T extends Rutine['trinn'][TrinnNr]>(trinn: T): T {
  return { ...trinn, krav: { ...trinn.krav, hev: [], senk: [] } }
}
const [nr0, nr1, nr2, nr3] = orlandSkole2026_2.trinn

/** The way up and down asks for nothing here: it is the absence that is looked at. */
const rutine: Rutine = {
  ...orlandSkole2026_2,
  trinn: [uten(nr0), uten(nr1), uten(nr2), nr3],
}

describe('a year of any absence, in a case', () => {
  it('is asked whenever it is above the limit of a higher trinn, and never twice about the same days', () => {
    fc.assert(
      fc.property(aar, laget, (linjer, { svar, svartid, senkes }) => {
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
          const talte = skolensTalte(dager)
          const kjente = new Set(dager.map(({ dato }) => dato))
          const besvart = (trinn: TrinnNr) => gitte.push({ trinn, talte, kjente })
          const varsel = varselet(sak)
          for (const grense of SKOLENS.filter(({ trinn }) => trinn > trinnet(sak))) {
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
          }
        }
      }),
      { seed: 2026, numRuns: 80 },
    )
  })
})
