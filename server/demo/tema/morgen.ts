import type { Fortelling } from './tema.ts'

/** Hard mornings: the way in through the door. */
export const morgen: Fortelling = (n) => ({
  undring: {
    hva: `${n} har kommet etter at det ringte inn sju ganger de siste ukene, og blir stående ved porten til gangen er tom.`,
    tegn: ['forsent', 'gjentattMonster'],
    provd: 'Vi har møtt ved porten to dager. Det gikk bedre da.',
  },
  foresatte: `Mor forteller at morgenene har vært tunge i det siste. ${n} er klar i tide, men blir sittende på trappa med skoene på.`,
  barnet: [
    {
      form: 'samtale',
      syn: `${n} synes det er mye lyd i gangen, og vet ikke hvor man skal stå. Best er det når noen venter.`,
    },
    {
      form: 'ruteskjema',
      ruter: {
        veien: 'litt',
        starten: 'veldig',
        garderoben: 'ganske',
        aktivitetene: 'fint',
        ute: 'fint',
        voksne: 'fint',
        hjemme: 'litt',
      },
      syn: `${n} skraverte hele ruta for starten på dagen, og begynte på nytt for å få den mørk nok.`,
    },
    { form: 'samtale', syn: `${n} går inn sammen med en venn nå, og vil fortsette med det.` },
  ],
  samtale: `Vi snakket om hva som skjer fra vekkerklokka til første time. Alle kjente igjen det samme: Det er de siste femti meterne som er tunge for ${n}.`,
  kartlegging: {
    arena: {
      risiko: ['forutsigbarhet'],
      beskyttelse: ['relasjonVoksne', 'laeringsmiljo'],
      oppsummering:
        'Inngangen er trang og bråkete mellom 8.15 og 8.30. I klasserommet er det rolig, og dagen går som regel fint.',
    },
    familie: {
      risiko: [],
      beskyttelse: ['involvering', 'holdninger'],
      oppsummering:
        'De voksne hjemme følger opp og er enige om hvordan. En forelder jobber tidligvakt annenhver uke.',
    },
    fritid: {
      risiko: [],
      beskyttelse: ['interesser', 'vennskap'],
      oppsummering: `${n} går på håndball to ganger i uka og gleder seg til det.`,
    },
    individ: {
      risiko: ['overganger', 'saarbarhet'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering: `${n} bruker tid på overganger, også andre steder. Faglig er det lite å bekymre seg for.`,
    },
  },
  forstaaelse: {
    arena:
      'Det er inngangen som stopper, ikke skoledagen. Vi har ikke hatt noen fast plan for de første ti minuttene.',
    foresatte: 'Vi tror det startet da garderoben ble flyttet. Hjemme er alt som før.',
    barnet: 'Jeg vil gjerne komme. Det er bare så mange som står der.',
  },
  enighet: {
    oppsummering: 'Vi vil gjøre starten på dagen mindre og tryggere, og la resten være i fred.',
  },
  maal: `${n} er inne når timen begynner, uten å måtte stå og vente.`,
  rader: [
    {
      omraade: 'Start på dagen',
      hvorfor: 'Komme inn uten å stå og vente i trengselen',
      tiltak: ['Inn sidedøra kl. 8.20', 'En fast voksen sier god morgen ved pulten'],
      kjennetegn: `${n} sitter på plassen sin når klokka er halv ni`,
      ansvarlig: 'Kontaktlærer',
      rettetMot: 'miljo',
      resultat: 'Sidedøra brukes hver dag. Den faste voksne var borte én uke, og det merket vi.',
    },
    {
      omraade: 'Følge til skolen',
      hvorfor: 'Slippe å gå de siste meterne alene',
      tiltak: ['Avtale med en klassekamerat om å møtes ved krysset'],
      kjennetegn: 'De to kommer gående sammen',
      ansvarlig: 'Foresatte',
      rettetMot: 'gruppe',
      resultat: 'De to møtes de fleste dagene. Det ble et vennskap av det.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['skolehelsetjenesten'],
    vurdering:
      'Helsesykepleier kan ta noen samtaler om uro i kroppen. Andre tjenester trengs ikke nå.',
  },
  slutt: `${n} har kommet til vanlig tid i over fire uker. Sidedøra er ikke lenger nødvendig, men står åpen.`,
})
