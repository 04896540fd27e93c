import type { Fortelling } from './tema.ts'

/** Long away, and a way back in small steps. */
export const langt: Fortelling = (n) => ({
  undring: {
    hva: `${n} har vært borte mer enn halvparten av tida de siste månedene, først hele dager, så uker.`,
    tegn: ['vegring', 'uklarAarsak', 'flereSykeperioder'],
    provd: 'Hjemmebesøk av kontaktlærer to ganger, og kortere dag i en uke.',
  },
  foresatte: `Foresatte kjenner seg alene. De har byttet på å være hjemme fra jobb. ${n} kommer ikke ut av rommet før kvelden.`,
  barnet: [
    {
      form: 'skriftlig',
      syn: `${n} skrev på en lapp: Jeg vil, men det går ikke. Ikke kom alle sammen.`,
    },
    {
      form: 'skala',
      skala: {
        arena: { tall: 10, sagt: 'Alle kommer til å glo.' },
        familie: { tall: 4 },
        fritid: { tall: 6, sagt: 'Ingen spør lenger.' },
        individ: { tall: 8 },
      },
    },
    {
      form: 'samtale',
      syn: `${n} har vært på biblioteket på skolen etter stengetid, og vil prøve en time til.`,
    },
    {
      form: 'skala',
      skala: {
        arena: { tall: 7, sagt: 'Biblioteket går greit. Klassen går ikke.' },
        familie: { tall: 3 },
        fritid: { tall: 6 },
        individ: { tall: 7 },
      },
    },
    {
      form: 'samtale',
      syn: `${n} gikk en tur med losen, og vil prøve en time med de to fra klassen.`,
    },
    {
      form: 'skala',
      skala: {
        arena: { tall: 5, sagt: 'To timer er greit. Ikke gangen.' },
        familie: { tall: 3 },
        fritid: { tall: 4, sagt: 'Vi spiller sammen igjen.' },
        individ: { tall: 5 },
      },
      syn: `${n} vil ikke at noen klapper når dagen har gått bra.`,
    },
  ],
  samtale: `Vi møttes hjemme. ${n} hørte på fra trappa, og kom ned på slutten. Det var nok for første gang.`,
  kartlegging: {
    arena: {
      risiko: ['forutsigbarhet', 'fravaersoppfolging'],
      beskyttelse: ['relasjonVoksne'],
      oppsummering: 'Vi var for sene. Den ene læreren som har holdt kontakten, betyr mye.',
    },
    familie: {
      risiko: ['strategier', 'nettverk'],
      beskyttelse: ['omsorgsevne', 'involvering'],
      oppsummering: 'De voksne er utslitt, og står likevel opp hver dag. Få rundt seg å spørre.',
    },
    fritid: {
      risiko: ['tilhorighet', 'sosialeMedier'],
      beskyttelse: ['interesser'],
      oppsummering: `${n} programmerer små spill, og har vist dem fram for losen.`,
    },
    individ: {
      risiko: ['sovnKostSkjerm', 'saarbarhet', 'selvbilde'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering: 'Uro som har festet seg. Leser og lærer mye på egen hånd.',
    },
  },
  forstaaelse: {
    arena: 'Hver dag borte gjorde døra tyngre. Vi må gjøre døra mindre, ikke dytte hardere.',
    foresatte: 'Vi vil ha én å snakke med, og slippe å fortelle alt fra begynnelsen.',
    barnet: 'Jeg vil ikke ha en stor dag der jeg kommer tilbake. Jeg vil bare være der.',
  },
  enighet: {
    oppsummering: 'Små, avtalte steg tilbake til fellesskapet, og én voksen som eier avtalen.',
  },
  maal: `${n} er på skolen noen økter hver uke, og hører til i klassen.`,
  rader: [
    {
      omraade: 'Drømmetimeplan',
      hvorfor: 'Komme inn igjen gjennom det som er mulig nå',
      tiltak: ['To økter i uka, begge i små grupper', 'En økt mer hver annen uke'],
      kjennetegn: 'De avtalte øktene er gjennomført to uker på rad',
      ansvarlig: 'Tiltaksleder',
      rettetMot: 'individ',
      resultat: 'Gikk fra to til fire økter. Den ene uka måtte vi gå et steg tilbake.',
    },
    {
      omraade: 'Kontakt',
      hvorfor: 'Høre til også på dager hjemme',
      tiltak: ['AV1-roboten står på plassen', 'Kontaktlærer skriver en kort melding hver kveld'],
      kjennetegn: `${n} svarer på meldinga eller logger på roboten de fleste dager`,
      ansvarlig: 'Kontaktlærer',
      rettetMot: 'gruppe',
      resultat: 'Klassen hilser på roboten. Meldingene blir besvart.',
    },
    {
      omraade: 'Hjemme',
      hvorfor: 'Avlaste de voksne og få rytme i døgnet',
      tiltak: ['Familieveileder hver uke', 'Felles frokost hver dag'],
      kjennetegn: 'Familien spiser frokost sammen fem dager i uka',
      ansvarlig: 'Familie og forebygging',
      rettetMot: 'familie',
      resultat: 'Frokosten holder. Foresatte sier at de sover bedre selv.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['los', 'familieOgForebygging', 'ppt', 'fastlege'],
    vurdering: 'Vi samler tjenestene rundt ett bord, så familien slipper å gå fra dør til dør.',
  },
  slutt: `${n} er tilbake i klassen på full tid, og har vært her alle dager i over fire uker.`,
})
