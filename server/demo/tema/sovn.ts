import type { Fortelling } from './tema.ts'

/** Day and night have changed places. */
export const sovn: Fortelling = (n) => ({
  undring: {
    hva: `${n} sover i første time, og er borte mandager og dagen etter helligdager.`,
    tegn: ['gjentattMonster', 'forsent', 'uklarAarsak'],
    provd: 'Lettere start mandag de siste to ukene.',
  },
  foresatte: `Foresatte er slitne. De har prøvd å ta nettet om natta, og det endte med krangel. ${n} våkner ikke av vekkerklokka.`,
  barnet: [
    {
      form: 'samtale',
      syn: `${n} får ikke sove før klokka tre, og da er det like greit å spille. På nett er det noen som venter.`,
    },
    {
      form: 'tidslinje',
      tidslinje: [
        { naar: 'i fjor', hendte: 'Byttet skole midt i året', slik: 'vanskelig' },
        { naar: 'i april', hendte: 'Sovnet i timen, og alle lo', slik: 'vanskelig' },
        { naar: 'i sommer', hendte: 'Var oppe om natta med fetteren', slik: 'bra' },
        { hendte: 'Er våken når alle andre sover', slik: 'begge' },
      ],
    },
    {
      form: 'samtale',
      syn: `${n} sover fra ett nå. Vil ha en dag i helga uten avtaler om leggetid.`,
    },
  ],
  samtale: `Vi laget en døgnklokke på tavla. ${n} fylte ut selv, og foresatte ble overrasket over hvor mye som skjer om natta.`,
  kartlegging: {
    arena: {
      risiko: ['tilrettelegging'],
      beskyttelse: ['relasjonVoksne', 'stabilitet'],
      oppsummering:
        'Mandag starter med to teoritimer på rad. Kontaktlærer har fulgt klassen i tre år.',
    },
    familie: {
      risiko: ['rammer', 'strategier'],
      beskyttelse: ['omsorgsevne'],
      oppsummering: 'Mye omtanke og lite krefter. De voksne har ulike regler i de to hjemmene.',
    },
    fritid: {
      risiko: ['sosialeMedier'],
      beskyttelse: ['tilhorighet'],
      oppsummering: `På nett har ${n} et lag som møtes hver kveld. Der er det respekt å få.`,
    },
    individ: {
      risiko: ['sovnKostSkjerm', 'opptattAvAnnet'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering:
        'Sover fire til fem timer på hverdager, og spiser først når skoledagen er over.',
    },
  },
  forstaaelse: {
    arena:
      'Trøttheten kommer før fraværet. Når vi krever mest om morgenen, gjør vi det vanskeligere.',
    foresatte: 'Vi må bli enige mellom de to hjemmene. Det har vi skjøvet foran oss.',
    barnet: 'Det er ikke at jeg ikke vil. Jeg er ikke våken når dere er våkne.',
  },
  enighet: {
    oppsummering: 'Døgnet må snus sakte, likt i begge hjem, og skolen skal ha noe å komme til.',
  },
  maal: `${n} sover om natta og møter til de første timene.`,
  rader: [
    {
      omraade: 'Søvn',
      hvorfor: 'Flytte døgnet en halvtime i uka',
      tiltak: ['Samme leggetid i begge hjem', 'Lampe med dagslys ved frokost'],
      kjennetegn: 'Lyset er slukket før klokka elleve i begge hjem',
      ansvarlig: 'Foresatte',
      rettetMot: 'familie',
      resultat: 'Leggetida er holdt i det ene hjemmet. Det andre kom i gang etter tre uker.',
    },
    {
      omraade: 'Mandag',
      hvorfor: 'Ha noe å stå opp til',
      tiltak: ['Bytter første økt med verksted fram til neste møte'],
      kjennetegn: 'På skolen til første økt hver mandag',
      ansvarlig: 'Kontaktlærer',
      rettetMot: 'miljo',
      resultat: 'Møtte fire av fem mandager til verkstedet.',
    },
    {
      omraade: 'Mat',
      hvorfor: 'Energi til de to første timene',
      tiltak: ['Frokost på skolen sammen med to andre'],
      kjennetegn: `${n} har spist før andre time`,
      ansvarlig: 'Miljøterapeut',
      rettetMot: 'gruppe',
      resultat: 'Frokosten ble et fint sted å møtes, også for dem som ikke trengte det.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['skolehelsetjenesten', 'familieOgForebygging'],
    vurdering: 'Familieveileder kan hjelpe de to hjemmene med å finne en felles rytme.',
  },
  slutt: `${n} sover sju timer og har møtt hver mandag i over fire uker. Frokosten på skolen fortsetter for alle som vil.`,
})
