export const tilbakemelding = {
  tittel: 'Hvordan var møtet?',
  sporsmaal: {
    barn: 'Hvordan var det å være på møtet?',
    ungdom: 'Ble du hørt på møtet?',
    voksen: 'Hjalp møtet dere videre?',
  },
  svar: {
    barn: {
      veldigBra: 'Kjempefint',
      bra: 'Fint',
      daarlig: 'Litt dumt',
      veldigDaarlig: 'Dumt',
    },
    ungdom: {
      veldigBra: 'Ja, hele tida',
      bra: 'Ja, for det meste',
      daarlig: 'Bare litt',
      veldigDaarlig: 'Ikke i det hele tatt',
    },
    voksen: {
      veldigBra: 'Ja, mye',
      bra: 'Ja, litt',
      daarlig: 'Ikke så mye',
      veldigDaarlig: 'Ikke i det hele tatt',
    },
  },
  hvaSkjer: {
    barn: 'Trykk på et ansikt. Vi skriver ikke ned hvem som svarte.',
    ungdom:
      'Velg et ansikt. Svaret lagres uten navn, og telles sammen med svarene fra andre ungdommer.',
    voksen:
      'Velg et ansikt. Svaret lagres uten navn og uten kobling til møtet, og telles sammen med svarene fra andre voksne.',
  },
  takk: 'Takk!',
  talt: 'Svaret ditt er talt. Du kan lukke siden.',
  gjelderIkke: 'Denne lenka kan ikke brukes',
  ingenting: 'Den er brukt før, eller den er for gammel. Ingenting er lagret nå.',
  ikkeMer: 'Du trenger ikke gjøre noe mer.',
  hvem: 'Hvem svarer nå?',
  gruppe: { barn: 'Barn', ungdom: 'Ungdom', voksen: 'Voksne' },
  taltHer: 'Takk! Svaret er talt.',
  ingenIgjen: 'Alle som var med i denne gruppa, har svart.',
  tilbake: 'Tilbake',
  avslutt: 'Avslutt og gå til saken',
  resultat: 'Tilbakemeldinger etter møter',
  ingenEnna: 'Ingen tall ennå',
  ingenHittil: 'Her kommer det som barn, ungdom og voksne svarer etter møtene',
  slikBlirDet: 'Åpne et møte som er holdt, og be dem som var med, om å velge et ansikt.',
  pagaar: '{termin} vises {dato}, når halvåret er over.',
  omTallene:
    'Hver gruppe får sitt eget spørsmål og telles for seg. Svar vises når de kommer fra møtene til minst {grense} barn, så ingen kan kjennes igjen.',
  termin: '{halvaar, select, 1 {Våren} other {Høsten}} {aar}',
  antallSvar: '{antall} svar',
  forFaa: 'Svar fra møtene til færre enn {grense} barn vises ikke.',
}
