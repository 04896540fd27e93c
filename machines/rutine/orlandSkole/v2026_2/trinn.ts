import { alleInnkalt } from '../../orlandFelles/v2026_2/alleInnkalt.ts'
import { straks } from '../../orlandFelles/v2026_2/straks.ts'
import type { Rutine } from '../../skjema.ts'
import type { Lukkegrunn } from '../../trinn.ts'
import { trinn as foer } from '../trinn.ts'

const LUKKES: Lukkegrunn[] = ['flyttet', 'videregaaende', 'annenInstans', 'feilregistrert', 'annet']

const [nr0, nr1, nr2, nr3] = foer

const utenHolder: Pick<(typeof nr1)['krav'], 'hev' | 'senk' | 'avslutt'> = {
  hev: ['evalueringHoldt', 'barnetsStemme'],
  senk: ['evalueringHoldt', 'barnetsStemme'],
  avslutt: ['evalueringHoldt', 'barnetsStemme'],
}

/**
 * Who holds the relay delays no step: whoever may not hold it on the new trinn hands it over. Normal
 * attendance is asked for where the routine does (R651), and going down from there is no way around it.
 */
export const trinn: Rutine['trinn'] = [
  {
    ...nr0,
    krav: { ...nr0.krav, hev: ['undringKonkretisert', 'foresatteKontaktet', 'barnetsStemme'] },
    straks,
    // Absence may have a natural cause, also in school (R562).
    avsluttes: ['maalNaadd', 'naturligAarsak'],
    lukkes: LUKKES,
  },
  {
    ...nr1,
    gjoremaal: alleInnkalt(nr1.gjoremaal),
    krav: {
      ...nr1.krav,
      // Called in, and there: or it is written down why not (R635–637).
      kartlagt: ['samtaleHoldt', 'inviterteVarMed', 'barnetsStemme', 'alleOmraaderVurdert'],
      ...utenHolder,
    },
    straks,
    lukkes: LUKKES,
  },
  { ...nr2, krav: { ...nr2.krav, ...utenHolder }, straks, lukkes: LUKKES },
  {
    ...nr3,
    krav: { ...nr3.krav, senk: ['evalueringHoldt', 'barnetsStemme', 'normaltNaervaer'] },
    lukkes: LUKKES,
  },
]
