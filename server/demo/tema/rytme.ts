import type { Fortelling } from './tema.ts'

/** Kindergarten: the week has lost its rhythm. */
export const rytme: Fortelling = (n) => ({
  undring: {
    hva: `${n} er borte de samme to dagene hver uke, uten at vi får beskjed, og er sulten når dagen begynner.`,
    tegn: ['fasteDager', 'uklarAarsak'],
  },
  foresatte: `Far har begynt i turnus og får det ikke til å gå opp. Han hadde ikke tenkt på at ${n} går glipp av turdagen.`,
  barnet: [
    { form: 'observasjon', syn: `${n} spør hver morgen om det er turdag i dag.` },
    { form: 'samtale', syn: `${n} vil ha ekorn på kroken, og grøt.` },
  ],
  samtale: 'Vi la turnus og ukeplan ved siden av hverandre, og lette etter det som kunne flyttes.',
  kartlegging: {
    arena: {
      risiko: ['fravaersoppfolging'],
      beskyttelse: ['forutsigbarhet', 'relasjonVoksne'],
      oppsummering: 'Vi har notert fraværet uten å spørre. Dagene våre har en fast form.',
    },
    familie: {
      risiko: ['rammer', 'nettverk'],
      beskyttelse: ['omsorgsevne'],
      oppsummering: 'En voksen alene med mye ansvar, og et hjem med mye latter.',
    },
    fritid: {
      risiko: [],
      beskyttelse: ['tilhorighet'],
      oppsummering: 'Besteforeldre og søskenbarn møtes hver helg.',
    },
    individ: {
      risiko: ['sovnKostSkjerm'],
      beskyttelse: ['selvbilde'],
      oppsummering: 'Nysgjerrig og modig. Sovner tidlig de dagene frokosten uteble.',
    },
  },
  forstaaelse: {
    arena: 'Det var turnusen, ikke viljen. Vi kunne ha spurt før.',
    foresatte: 'Jeg trenger en plan som tåler at jeg jobber natt.',
    barnet: 'Tur. Og grøt.',
  },
  enighet: { oppsummering: 'Vi tilpasser hverandres uke, og starter dagen med mat.' },
  maal: `${n} er i barnehagen når noe viktig skjer, og har spist når dagen begynner.`,
  rader: [
    {
      omraade: 'Ukerytme',
      hvorfor: 'Få med seg turdagen hver uke',
      tiltak: ['Turdagen flyttes etter turnusen', 'Melding kvelden før'],
      kjennetegn: 'Med på turdagen fire av fem uker',
      ansvarlig: 'Styrer',
      rettetMot: 'miljo',
      resultat: 'Med på fire av fem turer. Meldingen har vært nyttig for flere.',
    },
    {
      omraade: 'Frokost',
      hvorfor: 'God start også etter nattevakt',
      tiltak: ['Grøt på avdelingen fra klokka sju'],
      kjennetegn: `${n} spiser sammen med de andre før klokka åtte`,
      ansvarlig: 'Pedagogisk leder',
      rettetMot: 'gruppe',
      resultat: 'Grøten ble så populær at den er kommet for å bli.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['familieOgForebygging', 'avlastning'],
    vurdering: 'Vi har fortalt om avlastning. Far vil tenke på det.',
  },
  slutt: `${n} er her alle dagene, og foresatte gir beskjed når noe skjer.`,
})
