import type { Rutine } from '../../skjema.ts'

export const tekster: Rutine['tekster'] = {
  'straks.terskel': {
    nb: 'Fraværet har passert en terskel for et høyere trinn',
    nn: 'Fråværet har passert ein terskel for eit høgare trinn',
    en: 'The absence has passed a threshold for a higher step',
  },
  'straks.fare': {
    nb: 'Barnet kan være i fare',
    nn: 'Barnet kan vere i fare',
    en: 'The child may be in danger',
  },
  'straks.sterkBekymring': {
    nb: 'Dere er sterkt bekymret',
    nn: 'De er sterkt uroa',
    en: 'You are strongly worried',
  },
}
