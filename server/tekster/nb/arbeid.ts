/** What is written down about the work with the child. */
export const arbeid = {
  'undring.konkretisert': {
    tittel: 'Konkretiser undringen',
    beskrivelse: 'Skriv hva du ser og undrer deg over, gjerne sammen med de andre rundt barnet.',
    setning: '{hvem} konkretiserte undringen.',
    felt: {
      hva: 'Hva ser du, og hva undrer du deg over?',
      tegn: 'Hvilke tegn ser du?',
      provd: 'Hva har dere prøvd så langt?',
    },
    hjelp: { hva: 'Beskriv situasjoner: når, hvor og hvor ofte.' },
  },
  'foresatte.kontaktet': {
    tittel: 'Kontakt foresatte',
    beskrivelse: 'Skriv hva dere snakket om, eller hvorfor det ikke ble kontakt.',
    setning:
      '{resultat, select, kontaktet {{hvem} snakket med foresatte {maate, select, telefon {på telefon} mote {i et møte} melding {i meldinger} other {hjemme hos dem}}.} other {{hvem} skrev hvorfor det ikke ble kontakt med foresatte.}}',
    felt: {
      resultat: 'Ble det kontakt?',
      foresatte: 'Med hvem?',
      maate: 'Hvordan?',
      oppsummering: 'Hva snakket dere om?',
      grunn: 'Hvorfor ble det ikke kontakt?',
    },
    valg: {
      resultat: { kontaktet: 'Ja, det ble kontakt', ikkeKontaktet: 'Nei, ikke ennå' },
      maate: {
        telefon: 'På telefon',
        mote: 'I et møte',
        melding: 'I meldinger',
        hjemmebesok: 'Hjemme hos dem',
      },
    },
  },
  'tiltaksleder.droftet': {
    tittel: 'Drøft saken med tiltaksleder',
    beskrivelse: 'Snakk med tiltaksleder om hva dere ser, og hva dere kan gjøre videre.',
    setning: '{hvem} skrev ned drøftingen med tiltaksleder.',
    felt: { oppsummering: 'Hva kom dere fram til?' },
  },
  'samtale.holdt': {
    tittel: 'Hold møte med foresatte',
    beskrivelse: 'Skriv hvem som var med i samtalen, og hva dere snakket om.',
    setning: '{hvem} holdt samtale med hjemmet.',
    felt: { deltakere: 'Hvem var med?', oppsummering: 'Hva snakket dere om?' },
  },
  'kartlegging.registrert': {
    tittel: 'Kartlegg et område',
    beskrivelse:
      'Skriv hva som gjør det vanskelig, og hva som hjelper, på ett område om gangen. Alle fire skal med.',
    setning: '{hvem} kartla området {omraade}.',
    felt: {
      omraade: 'Hvilket område?',
      risiko: 'Hva gjør det vanskelig?',
      beskyttelse: 'Hva hjelper og styrker?',
      oppsummering: 'Hva kom fram?',
    },
    hjelp: { oppsummering: 'Skriv det også når dere ikke fant noe her.' },
  },
  'kartlegging.gjenopptatt': {
    tittel: 'Kartlegg på nytt',
    beskrivelse:
      'Når den første forklaringen ikke holder. Dere begynner med blanke ark. Planen som gjelder, står.',
    setning: '{hvem} åpnet kartleggingen på nytt.',
    felt: { begrunnelse: 'Hvorfor vil dere kartlegge på nytt?' },
  },
  'forstaaelse.gitt': {
    tittel: 'Skriv ned hvordan én side ser det',
    beskrivelse:
      'Skriv hvordan én side forstår situasjonen: de ansatte, foresatte eller barnet. Alle tre skal med.',
    setning:
      '{resultat, select, gitt {{hvem} skrev ned hvordan {side, select, skole {skolen} barnehage {barnehagen} foresatte {foresatte} enForesatt {{sideNavn}} other {barnet}} forstår situasjonen.} other {{hvem} skrev hvorfor forståelsen til {side, select, skole {skolen} barnehage {barnehagen} foresatte {foresatte} enForesatt {{sideNavn}} other {barnet}} mangler.}}',
    felt: {
      resultat: 'Har de sagt hvordan de forstår det?',
      side: 'Hvem sin forståelse?',
      forstaaelse: 'Hvordan forstår de situasjonen?',
      grunn: 'Hvorfor mangler den?',
    },
    valg: {
      resultat: { gitt: 'Ja', ikkeGitt: 'Nei, ikke ennå' },
    },
  },
  'forstaaelse.enighet': {
    tittel: 'Skriv ned felles forståelse',
    beskrivelse: 'Samle det dere er enige om. Det dere ser ulikt på, skal også stå.',
    setning: '{hvem} skrev ned den felles forståelsen.',
    felt: {
      oppsummering: 'Hva er dere enige om?',
      uenighet: 'Hva ser dere ulikt på?',
      uenige: 'Er noen av de foresatte uenige?',
    },
    hjelp: { uenige: 'De bor hver for seg, og det hver av dem mener, skal stå.' },
  },
  'hjelpetjenester.vurdert': {
    tittel: 'Vurder andre hjelpetjenester',
    beskrivelse: 'Tenk gjennom om noen utenfor kan hjelpe, og skriv hva dere kom fram til.',
    setning: '{hvem} vurderte om andre tjenester skal hjelpe.',
    felt: { tjenester: 'Hvem kan hjelpe?', vurdering: 'Hva kom dere fram til?' },
    hjelp: {
      tjenester: 'Velg ingen hvis det ikke trengs nå. Foresatte må samtykke før noen kommer med.',
    },
  },
  'kontaktform.avklart': {
    tittel: 'Avtal hvordan dere holder kontakten',
    beskrivelse: 'Avtal hvordan en kjent voksen holder kontakt med barnet.',
    setning: '{hvem} avtalte hvordan kontakten med barnet skal være.',
    felt: { former: 'Hvordan holder dere kontakten?', avtale: 'Hva er avtalt?' },
    valg: {
      former: {
        fysisk: 'Vi møtes',
        digitalt: 'På nett',
        telefon: 'På telefon',
        meldinger: 'Med meldinger',
      },
    },
  },
  'deltakelse.begrunnet': {
    tittel: 'Skriv hvorfor noen ikke var med',
    beskrivelse: 'Rutinen kaller alltid inn disse til samtalen. Skriv hvorfor de ikke var med.',
    setning: '{hvem} skrev hvorfor noen ikke var med i samtalen.',
    felt: { deltakere: 'Hvem var ikke med?', grunn: 'Hvorfor var de ikke med?' },
  },
  'gjoremaal.vurdert': {
    tittel: 'Kryss av det rutinen ber om',
    beskrivelse: 'Si at noe rutinen ber om på trinnet, er gjort, eller hvorfor det ikke trengs.',
    setning:
      '{resultat, select, gjort {{hvem} krysset av som gjort: {gjoremaal}} other {{hvem} skrev hvorfor dette ikke trengs: {gjoremaal}}}',
    felt: {
      resultat: 'Er det gjort?',
      gjoremaal: 'Hva gjelder det?',
      notat: 'Vil du skrive noe til?',
      grunn: 'Hvorfor trengs det ikke?',
    },
    valg: { resultat: { gjort: 'Ja, det er gjort', ikkeAktuelt: 'Det trengs ikke nå' } },
  },
  'plikt.vurdert': {
    tittel: 'Skriv hva dere avgjorde om en plikt',
    beskrivelse:
      'Noe av det dere ser, kan gi en plikt etter loven. Skriv hva dere gjorde, eller hvorfor det ikke trengtes.',
    setning: '{hvem} skrev hva som ble avgjort. {plikt}',
    felt: {
      plikt: 'Hvilken plikt?',
      avgjort: 'Hva er gjort?',
      vurdering: 'Hva avgjorde dere, og hvorfor?',
    },
    valg: {
      avgjort: {
        gjort: 'Vi har meldt eller varslet',
        droftet: 'Vi har drøftet det uten å nevne navn',
        ikkeNaa: 'Det er ikke grunn til det nå',
      },
    },
    hjelp: { vurdering: 'Skriv også hvem som avgjorde det.' },
  },
  'notat.skrevet': {
    tittel: 'Skriv et notat',
    beskrivelse: 'Ta vare på noe som er viktig for saken og ikke hører hjemme et annet sted.',
    setning: '{hvem} skrev et notat.',
    felt: { tekst: 'Notat' },
    hjelp: { tekst: 'Skriv bare det saken trenger. Foresatte kan be om å få lese det.' },
  },
}
