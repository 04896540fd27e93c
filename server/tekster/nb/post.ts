/** What is sent by mail: never about whom, nor what happened. */
export const post = {
  hva: {
    spurt: 'Noen spør om du kan ta over en stafett',
    svart: 'Du har fått svar',
    dato: 'En dato er passert',
    minnet: 'En kollega minner deg om noe som venter',
    lese: 'Du har fått noe å lese',
    annet: 'Noe nytt venter på deg',
  },
  oppgaver:
    'Du har {oppgaver, plural, one {én oppgave} other {# oppgaver}}{forfalt, plural, =0 {} other {, # over fristen}}',
  mote: {
    tittel: 'Møte',
    foreslatt: 'Når passer det for deg å møtes?',
    innkalt: 'Du er kalt inn til møte {naar}',
    flyttet: 'Møtet ditt er flyttet til {naar}',
    avlyst: 'Møtet {naar} er avlyst',
    bortfalt: 'Det blir ikke noe møte nå',
    bortfaltOm:
      '{enhet} spurte når det passer å møtes. Det blir ikke noe møte av det, så du trenger ikke svare.',
    sted: 'Sted: {sted}',
    sporOmSted: 'Sted: spør den som kaller inn.',
    fra: '{enhet} kaller inn.',
    velg: 'Åpne lenka og svar. Du trenger ikke logge inn. Lenka er bare din.',
    ogTaOpp: 'Der kan du også skrive om det er noe du vil ta opp.',
    taOpp:
      'Er det noe du vil ta opp på møtet? Åpne lenka og skriv det der. Du trenger ikke logge inn. Lenka er bare din.',
    svar: 'Svar på invitasjonen i kalenderen din, så vet de andre om du kommer.',
    hvorfor:
      'E-post kan bli lest av andre. Derfor står det ikke hva møtet gjelder. Du kan ikke svare på denne e-posten.',
    hvorforSvar: 'E-post kan bli lest av andre. Derfor står det ikke hva møtet gjelder.',
  },
  loggInn: 'Logg inn i Stafett for å se hva det gjelder.',
  hvorfor:
    'E-post kan bli lest av andre. Derfor står det ikke mer her. Du kan ikke svare på denne e-posten.',
}
