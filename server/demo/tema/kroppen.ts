import type { Fortelling } from './tema.ts'

/** The body says stop before words do. */
export const kroppen: Fortelling = (n) => ({
  undring: {
    hva: `${n} har fem korte sykeperioder på to måneder, med vondt i hodet eller magen, og blir ofte hentet før lunsj.`,
    tegn: ['flereSykeperioder', 'vegring'],
  },
  foresatte: `Fastlegen har undersøkt og ikke funnet noe. Foresatte tror på ${n}, og er redde for å presse for hardt.`,
  barnet: [
    { form: 'samtale', syn: `${n} kjenner det først i nakken. Da er det for sent å si fra.` },
    { form: 'skriftlig', syn: `${n} har ført en liste: Det kommer mest på dager med fremføring.` },
    {
      form: 'skala',
      skala: {
        arena: { tall: 4, sagt: 'Bedre nå som jeg vet når det er fremføring.' },
        individ: { tall: 5, sagt: 'Hodepinen. Før var den på 8.' },
      },
    },
  ],
  samtale: `Vi snakket om vondter uten å lete etter skyld. ${n} viste lista si, og den hjalp alle.`,
  kartlegging: {
    arena: {
      risiko: ['laeringsmiljo'],
      beskyttelse: ['relasjonVoksne', 'relasjonBarn'],
      oppsummering: 'Mye lyd i åpent landskap. Gode venner, og lærere som er lette å snakke med.',
    },
    familie: {
      risiko: ['foresattesHelse'],
      beskyttelse: ['kommunikasjon'],
      oppsummering: 'Mor har vært sykmeldt. De snakker åpent om det hjemme.',
    },
    fritid: {
      risiko: [],
      beskyttelse: ['vennskap', 'interesser'],
      oppsummering: `${n} rir, og har ikke vondt i stallen.`,
    },
    individ: {
      risiko: ['kroppsligePlager', 'selvbilde'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering: 'Stiller høye krav til seg selv. Sover godt når det ikke er noe neste dag.',
    },
  },
  forstaaelse: {
    arena: 'Vondtene er ekte. De kommer når kravene er uklare og alle ser på.',
    foresatte: 'Vi vil at det skal gå an å være på skolen og ha litt vondt.',
    barnet: 'Hvis jeg kan gå ut fem minutter, trenger jeg ikke dra hjem.',
  },
  enighet: { oppsummering: 'Målet er ikke null vondt, men at dagen kan fortsette når det kommer.' },
  maal: `${n} blir på skolen hele dagen, også når det gjør vondt.`,
  rader: [
    {
      omraade: 'Pauser',
      hvorfor: 'Slippe å dra hjem når det kjennes i nakken',
      tiltak: ['Kort på pulten som betyr fem minutter ute', 'Stille rom ved siden av'],
      kjennetegn: `${n} legger fram kortet og er tilbake i timen etterpå`,
      ansvarlig: 'Kontaktlærer',
      rettetMot: 'miljo',
      resultat: 'Kortet er brukt ni ganger, og ingen dager endte med henting.',
    },
    {
      omraade: 'Fremføring',
      hvorfor: 'Øve på å bli sett på i små porsjoner',
      tiltak: ['Film i stedet for tavle', 'Velger selv publikum'],
      kjennetegn: 'Viser fram noe for minst tre andre',
      ansvarlig: 'Faglærere',
      rettetMot: 'individ',
      resultat: 'Holdt innlegg for fire. Det var nok for nå.',
    },
    {
      omraade: 'Hjemme på morgenen',
      hvorfor: 'Lik terskel for å bli hjemme',
      tiltak: ['Prøve to timer før det ringes hjem'],
      kjennetegn: 'Prøver to timer hver gang før noen ringer hjem',
      ansvarlig: 'Foresatte',
      rettetMot: 'familie',
      resultat: 'De fleste gangene ble to timer til hel dag.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['skolehelsetjenesten', 'fastlege'],
    vurdering: 'Fastlegen følger videre. Helsesykepleier og familien snakkes hver måned.',
  },
  slutt: `${n} har vært på skolen i over fire uker uten å bli hentet, og vet hva som hjelper når det stikker.`,
})
