import type { sakvalg as nb } from '../nb/sakvalg.ts'
import { roller } from './roller.ts'

export const sakvalg: typeof nb = {
  relasjon: { mor: 'mor', far: 'far', fosterforelder: 'fosterforelder' },
  deltaker: {
    barnet: 'barnet',
    foresatte: 'føresette',
    ...roller,
    familieOgForebygging: 'familie og førebygging',
    fastlege: 'fastlege',
    nav: 'NAV',
    barnevern: 'barnevernstenesta',
    andre: 'andre',
  },
}
