import type { Tekster } from '../typer.ts'

export const post: Tekster['post'] = {
  hva: {
    spurt: 'Nokon spør om du kan ta over ein stafett',
    svart: 'Du har fått svar',
    dato: 'Ein dato er passert',
    minnet: 'Ein kollega minner deg om noko som ventar',
    lese: 'Du har fått noko å lese',
    annet: 'Noko nytt ventar på deg',
  },
  oppgaver:
    'Du har {oppgaver, plural, one {éi oppgåve} other {# oppgåver}}{forfalt, plural, =0 {} one {, éi over fristen} other {, # over fristen}}',
  mote: {
    tittel: 'Møte',
    foreslatt: 'Når passar det for deg å møtast?',
    innkalt: 'Du er kalla inn til møte {naar}',
    flyttet: 'Møtet ditt er flytta til {naar}',
    avlyst: 'Møtet {naar} er avlyst',
    bortfalt: 'Det blir ikkje noko møte no',
    bortfaltOm:
      '{enhet} spurde når det passar å møtast. Det blir ikkje noko møte av det, så du treng ikkje svare.',
    sted: 'Stad: {sted}',
    sporOmSted: 'Stad: spør den som kallar inn.',
    fra: '{enhet} kallar inn.',
    velg: 'Opne lenkja og svar. Du treng ikkje logge inn. Lenkja er berre di.',
    ogTaOpp: 'Der kan du òg skrive om det er noko du vil ta opp.',
    taOpp:
      'Er det noko du vil ta opp på møtet? Opne lenkja og skriv det der. Du treng ikkje logge inn. Lenkja er berre di.',
    svar: 'Svar på invitasjonen i kalenderen din, så veit dei andre om du kjem.',
    hvorfor:
      'E-post kan bli lesen av andre. Derfor står det ikkje kva møtet gjeld. Du kan ikkje svare på denne e-posten.',
    hvorforSvar: 'E-post kan bli lesen av andre. Derfor står det ikkje kva møtet gjeld.',
  },
  loggInn: 'Logg inn i Stafett for å sjå kva det gjeld.',
  hvorfor:
    'E-post kan bli lesen av andre. Derfor står det ikkje meir her. Du kan ikkje svare på denne e-posten.',
}
