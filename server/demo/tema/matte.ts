import type { Fortelling } from './tema.ts'

/** Falling behind makes the next day harder. */
export const matte: Fortelling = (n) => ({
  undring: {
    hva: `${n} går ofte på do når vi begynner med matematikk, og har vært borte fra de tre siste prøvene.`,
    tegn: ['ikkeITimen', 'mangeTimer'],
    provd: 'Prøven delt i to, med mulighet for å svare muntlig.',
  },
  foresatte: `Leksene tar hele kvelden, sier far. ${n} river i stykker arket når det blir feil.`,
  barnet: [
    {
      form: 'plussMinus',
      tema: 'Matematikk',
      plussMinus: {
        pluss: ['Når vi er to og to', 'Å få oppgaven dagen før'],
        minus: ['Å bli spurt høyt', 'Når de andre er ferdige først', 'Prøver'],
      },
      syn: `${n} liker musikk best, og norsk nesten like godt.`,
    },
    {
      form: 'samtale',
      syn: `${n} vil ikke bli spurt høyt i klassen. Å vise på tavla to og to er greit.`,
    },
  ],
  samtale: `Vi så på bøkene sammen. Det løsner når ${n} får forklare muntlig, og stopper når svaret skal skrives.`,
  kartlegging: {
    arena: {
      risiko: ['tilrettelegging', 'kompetanse'],
      beskyttelse: ['stabilitet'],
      oppsummering:
        'Tempoet er høyt, og vikarer har brutt opp opplegget. Rommet er det samme hver gang.',
    },
    familie: {
      risiko: [],
      beskyttelse: ['holdninger', 'rammer'],
      oppsummering: 'Skolen er viktig hjemme. Kanskje så viktig at feil blir flaut.',
    },
    fritid: {
      risiko: [],
      beskyttelse: ['interesser', 'tilhorighet'],
      oppsummering: `${n} spiller i korps og er en av de faste på øvelsene.`,
    },
    individ: {
      risiko: ['laeringsforutsetninger', 'selvbilde'],
      beskyttelse: [],
      oppsummering: 'Sterk muntlig, strever med å holde tall i hodet. Kroppen er frisk og rask.',
    },
  },
  forstaaelse: {
    arena: 'Vi har gitt mer av det samme. Det som trengs, er en annen vei inn.',
    foresatte: 'Vi har pushet på leksene. Nå vil vi heller ha rolige kvelder.',
    barnet: 'Jeg kan det når jeg sier det. Så blir det borte på arket.',
  },
  enighet: {
    oppsummering:
      'Vi tar bort det som gjør vondt verre, og finner ut mer om hvordan tall læres best.',
  },
  maal: `${n} er i alle matematikktimene og får vist det som allerede sitter.`,
  rader: [
    {
      omraade: 'Matematikk',
      hvorfor: 'Få vise det som allerede sitter',
      tiltak: ['Muntlige svar i små grupper', 'Ingen prøver på tid før neste møte'],
      kjennetegn: `${n} blir i timen og svarer muntlig minst én gang`,
      ansvarlig: 'Matematikklærer',
      rettetMot: 'miljo',
      resultat: 'Var til stede i elleve av tolv timer. Svarte muntlig på alt.',
    },
    {
      omraade: 'Lekser',
      hvorfor: 'Rolige kvelder',
      tiltak: ['Leksehjelp på skolen to dager, ingen matematikk hjemme'],
      kjennetegn: 'Ingen krangel om lekser hjemme denne uka',
      ansvarlig: 'Foresatte og leksehjelpen',
      rettetMot: 'familie',
      resultat: 'Kveldene er roligere. Leksehjelpen er full på torsdager.',
    },
    {
      omraade: 'Finne ut mer',
      hvorfor: 'Vite hva som skal til',
      tiltak: ['Pedagogisk kartlegging av tallforståelse'],
      kjennetegn: 'Vi vet hva som skal stå i neste plan',
      ansvarlig: 'Tiltaksleder',
      rettetMot: 'individ',
      resultat: 'Kartleggingen er gjort. Vi tar den med inn i neste plan.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['ppt'],
    vurdering: 'Vi drøfter kartleggingen med PPT uten henvisning først.',
  },
  slutt: `${n} er med i alle timer, og viser fram det som er lært på sin måte.`,
})
