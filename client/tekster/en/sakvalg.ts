import type { sakvalg as nb } from '../nb/sakvalg.ts'
import { roller } from './roller.ts'

export const sakvalg: typeof nb = {
  relasjon: { mor: 'mother', far: 'father', fosterforelder: 'foster parent' },
  deltaker: {
    barnet: 'the child',
    foresatte: 'guardians',
    ...roller,
    familieOgForebygging: 'family and prevention',
    fastlege: 'GP',
    nav: 'NAV',
    barnevern: 'child welfare services',
    andre: 'others',
  },
}
