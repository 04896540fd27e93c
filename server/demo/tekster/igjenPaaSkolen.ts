import type { IArena } from './igjen.ts'

export const igjenPaaSkolen: IArena = {
  barnet: [
    (n) => `${n} synes det går greiere nå, men vil beholde avtalen om morgenen.`,
    (n) => `${n} sier at det er fint å slippe å forklare alt på nytt. Torsdager er fortsatt lange.`,
    (n) => `${n} vil bestemme selv hvem i klassen som får vite noe.`,
    (n) => `${n} satte seg på 6 av 10 i dag, og på 4 forrige gang.`,
    (n) => `${n} ønsker at de voksne spør sjeldnere, og heller holder det de har lovet.`,
  ],
  kartlegging: {
    arena: [
      (n) => `Vi observerte tre økter. ${n} deltar mest når oppgaven er tydelig og gruppa liten.`,
      () => 'Overgangene er tyngst. I timene med fast voksen er det lite som bekymrer.',
    ],
    familie: [
      () => 'Hverdagen hjemme er roligere enn sist vi så på det. De voksne drar i samme retning.',
      (n) =>
        `De hjemme bruker mye krefter på morgenene, og ønsker at ${n} får øve mer på egen hånd.`,
    ],
    fritid: [
      (n) => `${n} har begynt å være med ut igjen i helgene. Det er en god ting å bygge på.`,
      () => 'Lite felles aktivitet etter skoletid, men to venner som alltid svarer på melding.',
    ],
    individ: [
      (n) => `${n} sover bedre, men kjenner uro i magen før prøver og fremføringer.`,
      (n) => `${n} tåler endringer godt når de er varslet dagen før.`,
    ],
  },
  forstaaelse: {
    arena: [
      (n) =>
        `Vi ser at ${n} klarer mye når dagen er forutsigbar, og at vi ikke har vært like gode på det alle dager.`,
      () =>
        'Det var ikke faget som var vanskelig, men å komme inn midt i noe de andre hadde begynt på.',
    ],
    foresatte: [
      (n) => `Vi tror ${n} er redd for å henge etter. En dag borte blir fort til tre.`,
      () => 'Hjemme merker vi det på søndagen. Det hjelper når vi vet hva som skal skje på mandag.',
    ],
    barnet: [
      () => 'Jeg får det til når jeg vet hvem som er der. Det er dagene med mye nytt som er verst.',
      () => 'Det er bedre enn før. Jeg vil ikke at det skal bli et stort nummer av det.',
    ],
  },
  rader: [
    (n) => ({
      omraade: 'Dagsplan',
      hvorfor: `${n} skal vite hva som venter, og hvem som er der`,
      tiltak: ['Plan for neste dag sendes hjem kl. 15', 'Endringer sies fra om før frokost'],
      kjennetegn: `${n} kan fortelle kvelden før hva som skal skje`,
      ansvarlig: 'Kontaktlærer',
      rettetMot: 'miljo',
      resultat: 'Planen kom fire av fem dager. De dagene den kom, gikk starten lettere.',
    }),
    (n) => ({
      omraade: 'Fellesskap',
      hvorfor: `Gjøre det lett for ${n} å komme tilbake i gruppa etter en dag borte`,
      tiltak: ['To faste medelever sier hei og forteller hva de andre holder på med'],
      kjennetegn: `Noen spør etter ${n} når plassen er tom`,
      ansvarlig: 'Teamet rundt gruppa',
      rettetMot: 'gruppe',
      resultat: 'De to gjør det av seg selv nå, og flere har hengt seg på.',
    }),
    () => ({
      omraade: 'Samarbeid hjem',
      hvorfor: 'Færre meldinger, og bare én å forholde seg til',
      tiltak: ['Fast telefon hver annen fredag, også når alt går bra'],
      kjennetegn: 'Foresatte får én telefon, og den er ventet',
      ansvarlig: 'Stafettholder',
      rettetMot: 'familie',
      resultat: 'Foresatte sier at de senker skuldrene når de vet når vi ringer.',
    }),
  ],
}
