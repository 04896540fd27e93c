import type { Fortelling } from './tema.ts'

/** The case that the user guide follows. */
export const nora: Fortelling = (n) => ({
  undring: {
    hva: `${n} har hatt fem fraværsdager på fire uker, flest på dager med kroppsøving, og blir stående ute når det ringer inn.`,
    tegn: ['gjentattMonster', 'forsent'],
    provd: 'Kontaktlærer har gått ut og hentet noen ganger. Da går det lettere.',
  },
  foresatte: `Foresatte har merket at ${n} legger seg senere og senere. De vil gjerne møtes for å finne ut av det sammen.`,
  barnet: [
    {
      form: 'samtale',
      syn: `${n} sier at det verste er å komme inn når alle har satt seg. I garderoben er det dytting og mas.`,
    },
    {
      form: 'skala',
      skala: {
        arena: { tall: 7, sagt: 'Starten på dagen er på 8, timene er på 3.' },
        familie: { tall: 2 },
        fritid: { tall: 3 },
        individ: { tall: 5 },
      },
    },
  ],
  samtale: `${n}, foresatte, kontaktlærer og helsesykepleier var med. Vi fulgte en vanlig uke fra søndag kveld til fredag, og merket av det som er lett og det som er tungt.`,
  kartlegging: {
    arena: {
      risiko: ['forutsigbarhet', 'relasjonBarn'],
      beskyttelse: ['relasjonVoksne', 'laeringsmiljo'],
      oppsummering:
        'Starten på dagen og garderoben er uoversiktlig. Inne i timene er det rolig, og kontaktlærer er lett å gå til.',
    },
    familie: {
      risiko: ['rammer'],
      beskyttelse: ['involvering', 'kommunikasjon'],
      oppsummering:
        'Kveldene har sklidd ut den siste tida. De snakker godt sammen hjemme og vil det samme.',
    },
    fritid: {
      risiko: [],
      beskyttelse: ['vennskap', 'interesser'],
      oppsummering: `${n} har en god venn i klassen, og går på keramikkverksted annenhver onsdag.`,
    },
    individ: {
      risiko: ['overganger', 'sovnKostSkjerm'],
      beskyttelse: ['laeringsforutsetninger'],
      oppsummering: `${n} trenger litt tid når noe begynner. Sover for lite på hverdager.`,
    },
  },
  forstaaelse: {
    arena:
      'Det er overgangene som er vanskelige, ikke fagene. Der har vi voksne vært for lite til stede.',
    foresatte:
      'Det begynner med sene kvelder. Når morgenen blir stresset, orker man ikke mer mas i garderoben.',
    barnet: 'Jeg liker meg når jeg først er inne. Det er å komme inn som er vanskelig.',
  },
  enighet: {
    oppsummering: `Vi gjør inngangen, garderoben og kveldene lettere, og lar resten være som det er. ${n} sier selv fra om det blir for mye.`,
  },
  maal: `${n} kommer rolig inn om morgenen og er med i kroppsøving hver uke.`,
  rader: [
    {
      omraade: 'Overganger',
      hvorfor: 'Komme rolig inn om morgenen',
      tiltak: ['En fast voksen venter ved inngangen fra kl. 8.15'],
      kjennetegn: `${n} går inn sammen med de andre når det ringer`,
      ansvarlig: 'Kontaktlærer',
      rettetMot: 'miljo',
      resultat: 'Avtalen er holdt alle dager unntatt to.',
    },
    {
      omraade: 'Kroppsøving',
      hvorfor: 'Slippe maset i garderoben',
      tiltak: ['Skifter på eget rom i fire uker, deretter sammen med en venn'],
      kjennetegn: 'Med i hele timen, uten å be om å få gå',
      ansvarlig: 'Kroppsøvingslærer',
      rettetMot: 'gruppe',
      resultat: 'Har deltatt i alle timene siden avtalen kom.',
    },
    {
      omraade: 'Søvn',
      hvorfor: 'Våkne uthvilt på skoledager',
      tiltak: ['Kveldsplan som foresatte og helsesykepleier lager sammen'],
      kjennetegn: 'Opp til vekkerklokka fire av fem skoledager',
      ansvarlig: 'Foresatte',
      rettetMot: 'familie',
      resultat: 'Leggetida er flyttet fram en time.',
    },
  ],
  hjelpetjenester: {
    tjenester: ['skolehelsetjenesten'],
    vurdering: 'Helsesykepleier er med i planen. Vi trenger ikke flere nå.',
  },
  slutt: `${n} kommer inn sammen med de andre, og har vært her hver dag i over fire uker.`,
})
