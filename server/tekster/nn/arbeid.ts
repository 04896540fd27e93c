import type { arbeid as nb } from '../nb/arbeid.ts'

export const arbeid: typeof nb = {
  'undring.konkretisert': {
    tittel: 'Konkretiser undringa',
    beskrivelse: 'Skriv kva du ser og undrar deg over, gjerne saman med dei andre rundt barnet.',
    setning: '{hvem} konkretiserte undringa.',
    felt: {
      hva: 'Kva ser du, og kva undrar du deg over?',
      tegn: 'Kva teikn ser du?',
      provd: 'Kva har de prøvd så langt?',
    },
    hjelp: { hva: 'Beskriv situasjonar: når, kvar og kor ofte.' },
  },
  'foresatte.kontaktet': {
    tittel: 'Kontakt føresette',
    beskrivelse: 'Skriv kva de snakka om, eller kvifor det ikkje blei kontakt.',
    setning:
      '{resultat, select, kontaktet {{hvem} snakka med føresette {maate, select, telefon {på telefon} mote {i eit møte} melding {i meldingar} other {heime hos dei}}.} other {{hvem} skreiv kvifor det ikkje blei kontakt med føresette.}}',
    felt: {
      resultat: 'Blei det kontakt?',
      foresatte: 'Med kven?',
      maate: 'Korleis?',
      oppsummering: 'Kva snakka de om?',
      grunn: 'Kvifor blei det ikkje kontakt?',
    },
    valg: {
      resultat: { kontaktet: 'Ja, det blei kontakt', ikkeKontaktet: 'Nei, ikkje enno' },
      maate: {
        telefon: 'På telefon',
        mote: 'I eit møte',
        melding: 'I meldingar',
        hjemmebesok: 'Heime hos dei',
      },
    },
  },
  'tiltaksleder.droftet': {
    tittel: 'Drøft saka med tiltaksleiar',
    beskrivelse: 'Snakk med tiltaksleiaren om kva de ser, og kva de kan gjere vidare.',
    setning: '{hvem} skreiv ned drøftinga med tiltaksleiar.',
    felt: { oppsummering: 'Kva kom de fram til?' },
  },
  'samtale.holdt': {
    tittel: 'Hald møte med føresette',
    beskrivelse: 'Skriv kven som var med i samtalen, og kva de snakka om.',
    setning: '{hvem} heldt samtale med heimen.',
    felt: { deltakere: 'Kven var med?', oppsummering: 'Kva snakka de om?' },
  },
  'kartlegging.registrert': {
    tittel: 'Kartlegg eit område',
    beskrivelse:
      'Skriv kva som gjer det vanskeleg, og kva som hjelper, på eitt område om gongen. Alle fire skal med.',
    setning: '{hvem} kartla området {omraade}.',
    felt: {
      omraade: 'Kva for eit område?',
      risiko: 'Kva gjer det vanskeleg?',
      beskyttelse: 'Kva hjelper og styrkjer?',
      oppsummering: 'Kva kom fram?',
    },
    hjelp: { oppsummering: 'Skriv det òg når de ikkje fann noko her.' },
  },
  'kartlegging.gjenopptatt': {
    tittel: 'Kartlegg på nytt',
    beskrivelse:
      'Når den første forklaringa ikkje held. De byrjar med blanke ark. Planen som gjeld, står.',
    setning: '{hvem} opna kartlegginga på nytt.',
    felt: { begrunnelse: 'Kvifor vil de kartleggje på nytt?' },
  },
  'forstaaelse.gitt': {
    tittel: 'Skriv ned korleis éi side ser det',
    beskrivelse:
      'Skriv korleis éi side forstår situasjonen: dei tilsette, føresette eller barnet. Alle tre skal med.',
    setning:
      '{resultat, select, gitt {{hvem} skreiv ned korleis {side, select, skole {skulen} barnehage {barnehagen} foresatte {føresette} enForesatt {{sideNavn}} other {barnet}} forstår situasjonen.} other {{hvem} skreiv kvifor forståinga til {side, select, skole {skulen} barnehage {barnehagen} foresatte {føresette} enForesatt {{sideNavn}} other {barnet}} manglar.}}',
    felt: {
      resultat: 'Har dei sagt korleis dei forstår det?',
      side: 'Kven si forståing?',
      forstaaelse: 'Korleis forstår dei situasjonen?',
      grunn: 'Kvifor manglar forståinga?',
    },
    valg: {
      resultat: { gitt: 'Ja', ikkeGitt: 'Nei, ikkje enno' },
    },
  },
  'forstaaelse.enighet': {
    tittel: 'Skriv ned felles forståing',
    beskrivelse: 'Samle det de er einige om. Det de ser ulikt på, skal òg stå.',
    setning: '{hvem} skreiv ned den felles forståinga.',
    felt: {
      oppsummering: 'Kva er de einige om?',
      uenighet: 'Kva ser de ulikt på?',
      uenige: 'Er nokon av dei føresette ueinige?',
    },
    hjelp: { uenige: 'Dei bur kvar for seg, og det kvar av dei meiner, skal stå.' },
  },
  'hjelpetjenester.vurdert': {
    tittel: 'Vurder andre hjelpetenester',
    beskrivelse: 'Tenk gjennom om nokon utanfor kan hjelpe, og skriv kva de kom fram til.',
    setning: '{hvem} vurderte om andre tenester skal hjelpe.',
    felt: { tjenester: 'Kven kan hjelpe?', vurdering: 'Kva kom de fram til?' },
    hjelp: {
      tjenester:
        'Vel ingen om det ikkje trengst no. Dei føresette må samtykkje før nokon kjem med.',
    },
  },
  'kontaktform.avklart': {
    tittel: 'Avtal korleis de held kontakten',
    beskrivelse: 'Avtal korleis ein kjend vaksen held kontakt med barnet.',
    setning: '{hvem} avtalte korleis kontakten med barnet skal vere.',
    felt: { former: 'Korleis held de kontakten?', avtale: 'Kva er avtalt?' },
    valg: {
      former: {
        fysisk: 'Vi møtest',
        digitalt: 'På nett',
        telefon: 'På telefon',
        meldinger: 'Med meldingar',
      },
    },
  },
  'deltakelse.begrunnet': {
    tittel: 'Skriv kvifor nokon ikkje var med',
    beskrivelse: 'Rutinen kallar alltid inn desse til samtalen. Skriv kvifor dei ikkje var med.',
    setning: '{hvem} skreiv kvifor nokon ikkje var med i samtalen.',
    felt: { deltakere: 'Kven var ikkje med?', grunn: 'Kvifor var dei ikkje med?' },
  },
  'gjoremaal.vurdert': {
    tittel: 'Kryss av det som rutinen ber om',
    beskrivelse: 'Sei at noko rutinen ber om på trinnet, er gjort, eller kvifor det ikkje trengst.',
    setning:
      '{resultat, select, gjort {{hvem} kryssa av som gjort: {gjoremaal}} other {{hvem} skreiv kvifor dette ikkje trengst: {gjoremaal}}}',
    felt: {
      resultat: 'Er det gjort?',
      gjoremaal: 'Kva gjeld det?',
      notat: 'Vil du skrive noko til?',
      grunn: 'Kvifor trengst det ikkje?',
    },
    valg: { resultat: { gjort: 'Ja, det er gjort', ikkeAktuelt: 'Det trengst ikkje no' } },
  },
  'plikt.vurdert': {
    tittel: 'Skriv kva de avgjorde om ei plikt',
    beskrivelse:
      'Noko av det de ser, kan gi ei plikt etter lova. Skriv kva de gjorde, eller kvifor det ikkje var nødvendig.',
    setning: '{hvem} skreiv kva som blei avgjort. {plikt}',
    felt: {
      plikt: 'Kva for ei plikt?',
      avgjort: 'Kva er gjort?',
      vurdering: 'Kva avgjorde de, og kvifor?',
    },
    valg: {
      avgjort: {
        gjort: 'Vi har meldt eller varsla',
        droftet: 'Vi har drøfta det utan å nemne namn',
        ikkeNaa: 'Det er ikkje grunn til det no',
      },
    },
    hjelp: { vurdering: 'Skriv òg kven som avgjorde det.' },
  },
  'notat.skrevet': {
    tittel: 'Skriv eit notat',
    beskrivelse: 'Ta vare på noko som er viktig for saka og ikkje høyrer heime ein annan stad.',
    setning: '{hvem} skreiv eit notat.',
    felt: { tekst: 'Notat' },
    hjelp: { tekst: 'Skriv berre det saka treng. Føresette kan be om å få lese det.' },
  },
}
