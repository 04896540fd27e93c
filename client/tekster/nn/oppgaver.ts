import type { oppgaver as nb } from '../nb/oppgaver.ts'

export const oppgaver: typeof nb = {
  tittel: 'Mine oppgåver',
  status:
    '{alle, plural, one {Éi oppgåve} other {# oppgåver}} ventar på deg. {forfalt, plural, =0 {} one {Éi er over fristen. } other {# er over fristen. }}{idag, plural, =0 {} one {Éi skal gjerast i dag.} other {# skal gjerast i dag.}}',
  gruppe: {
    forfalt: 'Over fristen',
    idag: 'I dag',
    uka: 'Denne veka',
    nesteUke: 'Veka som kjem',
    senere: 'Seinare',
  },
  holder: 'Stafetten er hos {navn}',
  flere: 'Her er dei {antall} som hastar mest. Dei andre kjem når desse er gjorde.',
  varsler: 'Vel når du vil ha påminningar på e-post',
  tom: {
    tittel: 'Ingenting ventar på deg',
    tekst:
      'Når noko i ei sak skal gjerast av deg, står det her. Det blir borte av seg sjølv når det er gjort.',
  },
}
