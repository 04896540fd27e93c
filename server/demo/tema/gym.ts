import type { Fortelling } from './tema.ts'

/** Single hours that repeat: physical education and the changing room. */
export const gym: Fortelling = (n) => ({
  undring: {
    hva: `${n} har vært hjemme fem av de seks siste dagene klassen har hatt kroppsøving. Ellers er det lite fravær.`,
    tegn: ['gjentattMonster', 'mangeTimer'],
  },
  foresatte: `Far hadde ikke sett mønsteret før vi viste det. ${n} sier at det gjør vondt i magen de dagene.`,
  barnet: [
    { form: 'samtale', syn: `${n} liker å løpe, men ikke å skifte. Noen har filmet i garderoben.` },
    { form: 'skriftlig', syn: `${n} skrev at det er greit nå som det er en voksen utenfor døra.` },
  ],
  samtale: 'Vi så på timeplanen sammen og strek ut det som går bra. Da sto garderoben igjen.',
  kartlegging: {
    arena: {
      risiko: ['mobbing', 'relasjonBarn'],
      beskyttelse: ['relasjonVoksne'],
      oppsummering:
        'Garderoben har vært uten tilsyn. To elever har hatt mobilen framme. Det er tatt opp med klassen.',
    },
    familie: {
      risiko: [],
      beskyttelse: ['kommunikasjon', 'nettverk'],
      oppsummering: 'Hjemme snakker de godt sammen. Besteforeldre bor like ved og stiller opp.',
    },
    fritid: {
      risiko: ['sosialeMedier'],
      beskyttelse: ['interesser'],
      oppsummering: `${n} tegner mye og deler tegningene på nett. Der har det kommet noen stygge kommentarer.`,
    },
    individ: {
      risiko: ['selvbilde', 'kroppsligePlager'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering: `${n} får vondt i magen før kroppsøving og svømming, ellers sjelden.`,
    },
  },
  forstaaelse: {
    arena:
      'Vi hadde ikke sett hva som foregikk i garderoben. Det er vårt ansvar, og vi har satt inn tilsyn.',
    foresatte: 'Vi trodde det var magen. Nå skjønner vi at det er noe å grue seg til.',
    barnet: 'Jeg vil ha gym, men jeg vil skifte et annet sted til det er over.',
  },
  enighet: {
    oppsummering: 'Garderoben må bli trygg før noe annet. Kroppsøving er ikke problemet.',
    uenighet:
      'Foresatte ønsker fritak ut året, skolen vil prøve fire uker med eget skiftested først.',
  },
  maal: `${n} skifter trygt og er med i kroppsøving igjen.`,
  rader: [
    {
      omraade: 'Garderobe',
      hvorfor: 'Kunne skifte uten å bli sett på eller filmet',
      tiltak: ['Eget skifterom de neste ukene', 'Mobilene ligger igjen i klasserommet'],
      kjennetegn: 'Fire uker uten bilder eller filmer fra garderoben',
      ansvarlig: 'Kroppsøvingslærer',
      rettetMot: 'miljo',
      resultat: 'Eget rom brukes hver gang. Ingen mobiler i garderoben siden avtalen.',
    },
    {
      omraade: 'Klassemiljø',
      hvorfor: 'Alle skal vite hva som er greit å dele',
      tiltak: ['Tre klassetimer om bilder og samtykke', 'Ny runde med sosiogram om seks uker'],
      kjennetegn: 'Klassen sier fra når noe blir delt som ikke skulle vært det',
      ansvarlig: 'Kontaktlærer',
      rettetMot: 'gruppe',
      resultat: 'To av tre timer er holdt. Klassen laget sine egne regler og hengte dem opp.',
    },
    {
      omraade: 'Vondt i magen',
      hvorfor: 'Kjenne igjen uro, og ha noe å gjøre med den',
      tiltak: ['Ukentlig prat med helsesykepleier'],
      kjennetegn: `${n} bruker pusten selv før timen, uten påminnelse`,
      ansvarlig: 'Helsesykepleier',
      rettetMot: 'individ',
      resultat: 'Fire samtaler. Magen er roligere, og pusteøvelsen brukes.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['skolehelsetjenesten', 'ppt'],
    vurdering: 'PPT kan veilede om klassemiljøet. Skolehelsetjenesten er allerede inne.',
  },
  slutt: `${n} har vært med i alle timer siden skiftingen ble ordnet, og skifter nå sammen med de andre.`,
})
