import type { Fortelling } from './tema.ts'

/** Kindergarten: on the edge of play. */
export const lek: Fortelling = (n) => ({
  undring: {
    hva: `${n} blir ofte stående og se på de andre, og har mange korte dager denne måneden.`,
    tegn: ['trekkerSegUnna', 'korteDager'],
  },
  foresatte: `Foresatte forteller at ${n} prater mye hjemme, på to språk. De henter tidlig fordi dagene virker lange.`,
  barnet: [
    {
      form: 'observasjon',
      syn: `${n} lyser opp når en voksen er med i sandkassa, og går når den voksne går.`,
    },
    { form: 'tegning', syn: `${n} tegnet en båt med plass til to.` },
    { form: 'samtale', syn: `${n} fortalte hvem som er med i båten. Det var tre denne gangen.` },
  ],
  samtale: 'Vi så et filmklipp fra lekestunden sammen. Foresatte kjente igjen kroppsspråket.',
  kartlegging: {
    arena: {
      risiko: ['relasjonBarn', 'gruppeledelse'],
      beskyttelse: ['kompetanse'],
      oppsummering: 'Leken går fort, og de voksne er lite med i den. To ansatte kan morsmålet.',
    },
    familie: {
      risiko: ['nettverk'],
      beskyttelse: ['kommunikasjon', 'omsorgsevne'],
      oppsummering: 'Mye lek og sang hjemme. Få andre barn i nærheten.',
    },
    fritid: {
      risiko: ['vennskap'],
      beskyttelse: ['interesser'],
      oppsummering: `${n} elsker vann, og går på svømming med lillesøster.`,
    },
    individ: {
      risiko: ['behovForStruktur'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering: 'Har ordene, men trenger tid til å finne dem når mange snakker.',
    },
  },
  forstaaelse: {
    arena: 'Det er vi som må ned på gulvet. Når vi er med, er også de andre barna rausere.',
    foresatte: 'Vi trodde det var best å hente tidlig. Kanskje mister vi den beste leken.',
    barnet: 'Med i båten.',
  },
  enighet: { oppsummering: 'En voksen i leken hver dag, og litt lengre dager to ganger i uka.' },
  maal: `${n} leker med de andre hver dag og har en fast plass i leken.`,
  rader: [
    {
      omraade: 'Lekegruppe',
      hvorfor: 'Få lov til å være en av dem som finner på',
      tiltak: ['Fire barn og en voksen, hver formiddag', 'Båt av puter står klar'],
      kjennetegn: `De andre spør etter ${n} når leken begynner`,
      ansvarlig: 'Pedagogisk leder',
      rettetMot: 'gruppe',
      resultat: 'Gruppa er blitt den andre vil inn i. Leken fortsetter ute.',
    },
    {
      omraade: 'Språk',
      hvorfor: 'Kunne si fra på begge språk',
      tiltak: ['Bilder med ord på døra', 'Sanger hjemmefra i samlingen'],
      kjennetegn: `${n} sier ja, nei og vil med ord eller bilde`,
      ansvarlig: 'Hele avdelingen',
      rettetMot: 'miljo',
      resultat: 'Sangene synges av alle. Bildene brukes mest av de voksne.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['ppt', 'helsestasjon'],
    vurdering: 'PPT kan veilede avdelingen om flerspråklighet. Foresatte er positive.',
  },
  slutt: `${n} er med i leken fra morgenen av, og foresatte henter senere.`,
})
