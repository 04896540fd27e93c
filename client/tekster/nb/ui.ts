/** The words of our own components. */
export const ui = {
  felles: {
    laster: 'Henter …',
    lukk: 'Lukk',
    avbryt: 'Avbryt',
    provIgjen: 'Prøv igjen',
    feilId: 'Oppgi dette nummeret hvis du ber om hjelp: {id}',
  },
  person: { holder: 'holder stafetten' },
  trapp: {
    navn: 'Tiltakstrappen',
    gjort: 'Trinn {nr} ✓',
    naa: 'Trinn {nr} · nå',
    senere: 'Trinn {nr}',
  },
  frist: { forfalt: 'Over fristen', iDag: 'I dag' },
  soyler: {
    visDager: '{antall, plural, =0 {Ingen dager borte} one {Vis dagen} other {Vis de # dagene}}',
    dato: 'Dato',
    fravaer: 'Fravær',
    teller: 'Teller',
    tellerIkke: 'Teller ikke',
    ja: 'Ja',
    nei: 'Nei',
  },
}
