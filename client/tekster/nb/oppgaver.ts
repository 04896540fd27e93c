export const oppgaver = {
  tittel: 'Mine oppgaver',
  status:
    '{alle, plural, one {Én oppgave} other {# oppgaver}} venter på deg. {forfalt, plural, =0 {} one {Én er over fristen. } other {# er over fristen. }}{idag, plural, =0 {} one {Én skal gjøres i dag.} other {# skal gjøres i dag.}}',
  gruppe: {
    forfalt: 'Over fristen',
    idag: 'I dag',
    uka: 'Denne uka',
    nesteUke: 'Uka som kommer',
    senere: 'Senere',
  },
  holder: 'Stafetten er hos {navn}',
  flere: 'Her er de {antall} som haster mest. De andre kommer når disse er gjort.',
  varsler: 'Velg når du vil ha påminnelser på e-post',
  tom: {
    tittel: 'Ingenting venter på deg',
    tekst:
      'Når noe i en sak skal gjøres av deg, står det her. Det blir borte av seg selv når det er gjort.',
  },
}
