import type { Fortelling } from './tema.ts'

/** Kindergarten: hard to let go in the wardrobe. */
export const levering: Fortelling = (n) => ({
  undring: {
    hva: `${n} klamrer seg fast når det er tid for å si ha det, og de siste ukene har det blitt flere dager hjemme.`,
    tegn: ['vanskeligLevering', 'oftereBorte'],
    provd: 'Samme voksen i garderoben tre dager på rad.',
  },
  foresatte: `Foresatte synes det er vondt å gå. De lurer på om ${n} har det bra resten av dagen, og vil gjerne ha et bilde på telefonen.`,
  barnet: [
    {
      form: 'observasjon',
      syn: `${n} finner roen når noen setter seg ned med togbanen med en gang.`,
    },
    { form: 'tegning', syn: `${n} tegnet mamma i vinduet og sa: Hun vinker.` },
    { form: 'samtale', syn: `${n} fortalte at det er fint å være den som åpner porten.` },
  ],
  samtale: 'Vi undret oss sammen over morgenen hjemme og hos oss, og bygde på det som går lett.',
  kartlegging: {
    arena: {
      risiko: ['stabilitet'],
      beskyttelse: ['relasjonVoksne'],
      oppsummering: 'Mange ulike voksne åpner. Etter samlingen er det lek og latter.',
    },
    familie: {
      risiko: ['familiestruktur'],
      beskyttelse: ['omsorgsevne', 'involvering'],
      oppsummering: 'En liten i familien er nykommet, og nettene er korte.',
    },
    fritid: {
      risiko: [],
      beskyttelse: ['vennskap'],
      oppsummering: `${n} leker med nabobarna hver ettermiddag.`,
    },
    individ: {
      risiko: ['overganger'],
      beskyttelse: ['selvbilde'],
      oppsummering: 'Trenger tid når noe skal skifte. Leker godt og lenge når det først er i gang.',
    },
  },
  forstaaelse: {
    arena: 'Vi har ikke vært de samme i garderoben. Det kan vi gjøre noe med i morgen.',
    foresatte: 'Det er mye nytt hjemme. Kanskje er det tryggest å passe på at vi ikke forsvinner.',
    barnet: 'Vil vinke. Vil ha toget.',
  },
  enighet: { oppsummering: 'En fast voksen, en fast vinkerute og toget klart på bordet.' },
  maal: `${n} og foresatte har en rolig start på dagen.`,
  rader: [
    {
      omraade: 'Levering',
      hvorfor: 'En trygg overgang fra hjem til avdeling',
      tiltak: ['Samme voksen tar imot hver dag', 'Vinke i vinduet, så rett til togbanen'],
      kjennetegn: `${n} er i gang med leken innen fem minutter`,
      ansvarlig: 'Pedagogisk leder',
      rettetMot: 'miljo',
      resultat: 'Gråten varer under to minutter de fleste dager.',
    },
    {
      omraade: 'Beskjed hjem',
      hvorfor: 'Foresatte skal kunne gå med senkede skuldre',
      tiltak: ['Bilde før klokka ti'],
      kjennetegn: 'Foresatte slipper å ringe for å høre hvordan det går',
      ansvarlig: 'Pedagogisk leder',
      rettetMot: 'familie',
      resultat: 'Bildet kom hver dag. Foresatte sier at det ikke trengs lenger.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['helsestasjon'],
    vurdering: 'Helsestasjonen kan snakke med foresatte om søvn. Ingen andre trengs nå.',
  },
  slutt: `${n} vinker og løper inn. Morgenen er blitt en av de fine stundene.`,
})
