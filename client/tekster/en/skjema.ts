import type { Tekster } from '../typer.ts'

export const skjema: Tekster['skjema'] = {
  feiltittel:
    '{antall, plural, one {One thing to put right before you can send} other {# things to put right before you can send}}',
  valgfritt: 'optional',
  velg: 'Choose …',
  ja: 'Yes',
  nei: 'No',
  leggTil: 'Add a row',
  fjern: 'Remove {navn}',
  rad: '{navn} {nr}',
  tegnIgjen: '%d characters left',
  tegnForMye: '%d characters too many',
  feil: {
    mangler: 'Fill in “{felt}”',
    mangelValg: 'Choose an answer in “{felt}”',
    mangelBilde: 'Choose a picture in “{felt}”',
    forLang: '“{felt}” can have at most {grense} characters',
    forKort: '“{felt}” needs at least {grense} characters',
    monster: '“{felt}” is not written in the right way',
    ikkeDato: '“{felt}” is not a date that exists',
    forTidlig: '“{felt}” can be {dato} at the earliest',
    forSen: '“{felt}” can be {dato} at the latest',
    ikkeHeltall: '“{felt}” must be a whole number',
    ikkeTall: '“{felt}” must be a number',
    ikkeOver: '“{felt}” must be more than {grense}',
    forLite: '“{felt}” cannot be less than {grense}',
    forStort: '“{felt}” cannot be more than {grense}',
    forFaa:
      '{grense, plural, one {Choose at least one in “{felt}”} other {Choose at least # in “{felt}”}}',
    forMange: '“{felt}” can have at most {grense}',
  },
}
