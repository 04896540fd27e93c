import type { Store } from '../../db/store.ts'
import { terminAv } from '../../machines/kalender/termin.ts'
import type { Arena } from '../../machines/roller.ts'
import type { Svargruppe } from '../../machines/tilbakemelding/svar.ts'
import { ANSIKTER } from '../../machines/tilbakemelding/svar.ts'
import { ENHETER } from './kommune.ts'
import type { Tilfeldig } from './tilfeldig.ts'

/** Who answers, and after how many children's meetings at most. */
const SVARER: Record<Arena, [Svargruppe, number][]> = {
  skole: [
    ['barn', 12],
    ['ungdom', 7],
    ['voksen', 24],
  ],
  barnehage: [
    ['barn', 4],
    ['voksen', 14],
  ],
}

const forrige = (termin: string) => {
  const aar = Number(termin.slice(0, 4))
  return termin.endsWith('-2') ? `${aar}-1` : `${aar - 1}-2`
}

/** What people thought of the meetings in the half-year before: mostly well, here and there of few. */
export async function tilbakemeldinger(
  store: Store,
  idag: string,
  sjanse: Tilfeldig,
): Promise<void> {
  const termin = forrige(terminAv(idag))
  for (const { id: enhetId, arena } of ENHETER) {
    for (const [gruppe, flest] of SVARER[arena]) {
      const antall = sjanse.heltall(Math.ceil(flest / 2), flest)
      for (let nr = 0; nr < antall; nr++) {
        // The better of two, so that most are glad.
        const svar = ANSIKTER[Math.min(sjanse.heltall(0, 3), sjanse.heltall(0, 3))] ?? 'bra'
        const lenke = { id: `demo ${enhetId} ${gruppe} ${nr}`, til: idag }
        const ny = { enhetId, termin, gruppe, svar, merke: `demo ${nr}` }
        await store.tilbakemelding.tell(ny, lenke, idag)
      }
    }
  }
}
