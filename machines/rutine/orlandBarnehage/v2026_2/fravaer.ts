import type { Terskel } from '../../fravaer.ts'
import type { Rutine } from '../../skjema.ts'
import { orlandBarnehage } from '../rutine.ts'

/** The home is to be contacted (R323–325), whatever else is done about the child. */
const utenBeskjed: Omit<Terskel, 'id'> = {
  over: 2,
  trinn: 0,
  tekst: 'terskel.trinn0',
  iTrinn: [0, 1, 2, 3],
}

/**
 * Absence in the kindergarten's routine 2026.2: three days without notice as before, in a week or in a row, as
 * holidays may lie between them (R323–325), and who was asked about a day is not asked about it again. It is
 * voluntary to come, so no pattern asks: what there is of them the head finds in the quarter's report (R327–328).
 */
export const fravaer: Rutine['fravaer'] = {
  ...orlandBarnehage.fravaer,
  vinduer: [
    {
      id: 'rullende',
      lengde: { enhet: 'kalenderdager', antall: 7 },
      terskler: [{ id: 'over2', ...utenBeskjed }],
    },
    {
      id: 'paaRad',
      lengde: { enhet: 'skoledager', antall: 3 },
      terskler: [{ id: 'paaRadOver2', ...utenBeskjed }],
    },
  ],
  stille: 'dagene',
}
