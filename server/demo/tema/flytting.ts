import type { Fortelling } from './tema.ts'

/** New here, and much to get used to. */
export const flytting: Fortelling = (n) => ({
  undring: {
    hva: `${n} er ny hos oss. Fra uke til uke blir det flere dager hjemme, oftest midt i uka.`,
    tegn: ['flereSykeperioder', 'vegring'],
  },
  foresatte: `Foresatte er nye her selv. De trodde det gikk over, og visste ikke hvem de kunne spørre. ${n} gråter noen kvelder.`,
  barnet: [
    { form: 'samtale', syn: `${n} savner stedet de kom fra. Her snakker alle så fort.` },
    { form: 'tegning', syn: `${n} tegnet to hus med en lang vei mellom, og seg selv på veien.` },
    {
      form: 'samtale',
      syn: `${n} har lært gangveien uten kart, og vil vise den fram for den neste som kommer.`,
    },
  ],
  samtale: 'Vi hadde god tid og tolk. Familien fortalte hvordan en skoledag var der de bodde før.',
  kartlegging: {
    arena: {
      risiko: ['forutsigbarhet', 'relasjonBarn'],
      beskyttelse: ['relasjonVoksne'],
      oppsummering:
        'Mottaket var hyggelig, men kort. Etter første uke var det ingen fast å gå til.',
    },
    familie: {
      risiko: ['nettverk', 'familiestruktur'],
      beskyttelse: ['holdninger', 'omsorgsevne'],
      oppsummering: 'En liten familie som holder sammen. De ønsker hjelp til å bli kjent.',
    },
    fritid: {
      risiko: ['tilhorighet'],
      beskyttelse: ['interesser'],
      oppsummering: `${n} spilte fotball før, men vet ikke når laget her trener.`,
    },
    individ: {
      risiko: ['overganger', 'saarbarhet'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering: 'Lærer raskt, og blir sliten av å være på hele dagen.',
    },
  },
  forstaaelse: {
    arena: 'Vi trodde smilet betydde at det gikk bra. Vi slapp for tidlig.',
    foresatte: 'Det er mye nytt på én gang. Vi vil gjerne vite hva skolen venter av oss.',
    barnet: 'Jeg er to forskjellige her og hjemme. Det blir jeg trøtt av.',
  },
  enighet: {
    oppsummering: 'Vi begynner på nytt med mottaket, og tar det i det tempoet familien klarer.',
  },
  maal: `${n} kjenner noen her og gruer seg ikke til mandag.`,
  rader: [
    {
      omraade: 'Tilhørighet',
      hvorfor: 'Bli kjent med noen få, ordentlig',
      tiltak: ['Fast fadder fra klassen', 'Lunsj i liten gruppe onsdag og fredag'],
      kjennetegn: `${n} nevner minst to navn når vi spør hvem det er gøy å være med`,
      ansvarlig: 'Kontaktlærer',
      rettetMot: 'gruppe',
      resultat: 'Fadderne fant på egne ting etter to uker.',
    },
    {
      omraade: 'Fotball',
      hvorfor: 'Bruke det som allerede er gøy',
      tiltak: ['Losen blir med på de tre første treningene'],
      kjennetegn: 'Blir med på trening uten at losen må hente',
      ansvarlig: 'Los',
      rettetMot: 'individ',
      resultat: 'Er fast på laget og blir hentet av en lagkamerat.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['los', 'familieOgForebygging'],
    vurdering: 'Familien takket ja til en kontakt som kan vise vei i hjelpetilbudet.',
  },
  slutt: `${n} er her hver dag, og var fadder for en ny elev i forrige uke.`,
})
