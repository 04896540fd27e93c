import { roller } from './roller.ts'

/** Words for what was chosen in a form. */
export const sakvalg = {
  relasjon: { mor: 'mor', far: 'far', fosterforelder: 'fosterforelder' },
  deltaker: {
    barnet: 'barnet',
    foresatte: 'foresatte',
    ...roller,
    familieOgForebygging: 'familie og forebygging',
    fastlege: 'fastlege',
    nav: 'NAV',
    barnevern: 'barnevernstjenesten',
    andre: 'andre',
  },
}
