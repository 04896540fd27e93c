import { alleInnkalt } from '../../orlandFelles/v2026_2/alleInnkalt.ts'
import { straks } from '../../orlandFelles/v2026_2/straks.ts'
import type { Rutine } from '../../skjema.ts'
import type { Lukkegrunn } from '../../trinn.ts'
import { trinn as foer } from '../trinn.ts'

/** A place is voluntary: the guardians may wish for no more of it. */
const LUKKES: Lukkegrunn[] = [
  'flyttet',
  'bytterArena',
  'foresatteOnskerIkke',
  'annenInstans',
  'feilregistrert',
  'annet',
]

const [nr0, nr1, nr2, nr3] = foer

/**
 * On trinn 0 one wonders within the kindergarten: the talk with the guardians is trinn 1's, after the case
 * is discussed with tiltaksleder (R513–519).
 */
export const trinn: Rutine['trinn'] = [
  {
    ...nr0,
    krav: {
      ...nr0.krav,
      kartlagt: ['barnetsStemme'],
      hev: ['undringKonkretisert', 'barnetsStemme'],
      avslutt: ['undringKonkretisert', 'barnetsStemme'],
    },
    straks,
    // Absence may well have natural causes (R501).
    avsluttes: ['maalNaadd', 'naturligAarsak'],
    lukkes: LUKKES,
  },
  {
    ...nr1,
    gjoremaal: alleInnkalt(nr1.gjoremaal),
    krav: {
      ...nr1.krav,
      samtale: ['droftetFoerSamtalen'],
      kartlagt: ['samtaleHoldt', 'inviterteVarMed', 'barnetsStemme', 'alleOmraaderVurdert'],
      hev: ['evalueringHoldt', 'barnetsStemme'],
      senk: ['evalueringHoldt', 'barnetsStemme'],
    },
    straks,
    lukkes: LUKKES,
  },
  {
    ...nr2,
    krav: {
      ...nr2.krav,
      hev: ['evalueringHoldt', 'barnetsStemme'],
      senk: ['evalueringHoldt', 'barnetsStemme'],
    },
    straks,
    lukkes: LUKKES,
  },
  {
    ...nr3,
    krav: { ...nr3.krav, senk: ['evalueringHoldt', 'barnetsStemme'] },
    lukkes: LUKKES,
  },
]
