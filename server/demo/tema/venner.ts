import type { Fortelling } from './tema.ts'

/** Left outside after the group changed. */
export const venner: Fortelling = (n) => ({
  undring: {
    hva: `${n} går for seg selv i friminuttene, og har vært hjemme tre dager med kort varsel.`,
    tegn: ['gangvandring', 'uklarAarsak'],
  },
  foresatte: `Mor sier at telefonen har vært stille siden bestevennen flyttet. ${n} spør sjelden om å få besøk.`,
  barnet: [
    {
      form: 'samtale',
      syn: `${n} vet ikke hvem man skal gå til når gruppene er ferdige. Biblioteket er fint.`,
    },
    { form: 'tegning', syn: `${n} tegnet skolegården med et telt midt i, der alle får plass.` },
  ],
  samtale: 'Vi tok utgangspunkt i et sosiogram og det foresatte ser hjemme. Ingen ble pekt ut.',
  kartlegging: {
    arena: {
      risiko: ['relasjonBarn', 'gruppeledelse'],
      beskyttelse: ['relasjonVoksne'],
      oppsummering:
        'Gruppearbeid settes ofte sammen av elevene selv. Da blir de samme stående igjen.',
    },
    familie: {
      risiko: ['nettverk'],
      beskyttelse: ['omsorgsevne', 'involvering'],
      oppsummering: 'Familien kom hit for to år siden og kjenner få. De er varme og tett på.',
    },
    fritid: {
      risiko: ['vennskap', 'tilhorighet'],
      beskyttelse: ['interesser'],
      oppsummering: `${n} er glad i sjakk og lange turer, men mangler noen å gjøre det med.`,
    },
    individ: {
      risiko: ['selvbilde'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering: `${n} sier ofte at det sikkert er noe feil, og tar på seg skylda.`,
    },
  },
  forstaaelse: {
    arena: 'Vi har latt elevene velge grupper for lenge. Det er klassen som må øve, ikke bare én.',
    foresatte: 'Det ble så stille etter at vennen flyttet. Vi savner å kjenne de andre foreldrene.',
    barnet: 'Jeg vil bare ha én. Det holder med én.',
  },
  enighet: {
    oppsummering: 'Vi jobber med hele klassen, og sørger for at det finnes én trygg makker.',
  },
  maal: `${n} har noen å være sammen med, i friminuttene og utenom skolen.`,
  rader: [
    {
      omraade: 'Friminutt',
      hvorfor: 'Ha et sted å høre til når det ringer ut',
      tiltak: [
        'Sjakk på biblioteket tirsdag og torsdag',
        'Aktivitetsledere på gården de andre dagene',
      ],
      kjennetegn: `${n} går ut når det ringer, og er fremme før halve friminuttet er gått`,
      ansvarlig: 'Teamleder',
      rettetMot: 'miljo',
      resultat: 'Elleve elever kommer til sjakken. Det er blitt det stedet vi håpet på.',
    },
    {
      omraade: 'Gruppearbeid',
      hvorfor: 'Ingen skal være den som blir igjen',
      tiltak: ['Læreren setter gruppene i alle fag'],
      kjennetegn: 'Ingen spør hvem de skal jobbe med',
      ansvarlig: 'Alle faglærere',
      rettetMot: 'gruppe',
      resultat: 'Gjort i alle fag unntatt ett. Stemningen er roligere når gruppene er gitt.',
    },
    {
      omraade: 'Fritid',
      hvorfor: 'Møte noen utenom skolen',
      tiltak: ['Prøve klatring sammen med en fra parallellklassen'],
      kjennetegn: 'De to avtaler neste tur selv',
      ansvarlig: 'Foresatte',
      rettetMot: 'familie',
      resultat: 'De har klatret tre ganger, og familiene har spist sammen.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['los'],
    vurdering: 'Losen kan være med i starten på fritidsaktivitet. Foresatte ønsker det.',
  },
  slutt: `${n} har noen å være sammen med hver dag, og fraværet er som hos de fleste.`,
})
