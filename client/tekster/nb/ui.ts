/** The words of our own components. */
export const ui = {
  felles: {
    laster: 'Henter …',
    lukk: 'Lukk',
    avbryt: 'Avbryt',
    provIgjen: 'Prøv igjen',
    ramse: '{foran} og {sist}',
    feilId: 'Oppgi dette nummeret hvis du ber om hjelp: {id}',
    /** One part of a page. */
    hentefeil: {
      hva: 'Får ikke hentet «{del}»',
      trygt: 'Det du har lagret, er trygt.',
      gjor: 'Prøv igjen om litt.',
    },
  },
  ulagret: {
    sporsmaal: 'Forlate siden?',
    hva: 'Det du har skrevet, er ikke lagret ennå, og blir borte hvis du går.',
    forlat: 'Forlat siden',
  },
  person: { holder: 'holder stafetten', tidligereForesatt: 'Tidligere foresatt' },
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
    hjemme: 'Avtalt hjemme',
    ja: 'Ja',
    nei: 'Nei',
  },
  telling: {
    kalender: 'Dagene i {periode}: {teller} teller, {tellerIkke} teller ikke',
    teller: '{antall, plural, =0 {Ingen dager teller} one {# dag teller} other {# dager teller}}',
    utelatt:
      '{antall, plural, one {# dag teller ikke: {grunn}} other {# dager teller ikke: {grunn}}}',
    sykdom:
      'Syk {fra} skoledager eller mer på rad er én sykdomsperiode. De første {uten} dagene av den teller ikke. De neste teller til det er dokumentert at sykdommen er sammenhengende.',
    imellom: 'Dager med {imellom} imellom bryter ikke perioden.',
    vis: '{antall, plural, one {Vis dagen} other {Vis dagene}}',
    grunn: {
      sykdomsperiode: 'syk flere dager på rad',
      timefravaer: 'bare noen timer',
      utenforVinduet: 'før {fra}',
      avtaltHjemme: 'avtalt hjemme',
      ikkeSkoledag: 'helg eller fridag',
      art: 'rutinen teller ikke denne typen fravær',
    },
  },
}
