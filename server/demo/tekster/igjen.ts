import type { Omraade } from '../../../machines/rutine/skjema.ts'
import type { Side } from '../../../machines/sak/kontekst.ts'
import type { Utfall } from '../../../machines/sak/skjema/plan.ts'
import type { Rad } from '../tema/tema.ts'
import type { Om } from './gang.ts'

type Flere = readonly [Om, ...Om[]]

const barnet: Flere = [
  (n) => `${n} synes det går greiere nå, men vil beholde avtalen om morgenen.`,
  (n) => `${n} sier at det er fint å slippe å forklare alt på nytt. Torsdager er fortsatt lange.`,
  (n) => `${n} vil bestemme selv hvem i klassen som får vite noe.`,
  (n) => `${n} satte seg på 6 av 10 i dag, og på 4 forrige gang.`,
  (n) => `${n} ønsker at de voksne spør sjeldnere, og heller holder det de har lovet.`,
]

const droftet: Flere = [
  (n) =>
    `Gikk gjennom det vi har sett hos ${n}, og hva vi ikke vet. Ble enige om hvordan vi inviterer foresatte.`,
  () => 'Vi skilte mellom det vi har sett og det vi tror. Starter samtalen med det som går bra.',
]

const samtale: Flere = [
  (n) =>
    `Møtet begynte med det familien selv synes er viktigst. ${n} var med den første halvtimen.`,
  () => 'Vi gikk gjennom det som er prøvd, hva som hjalp, og hva vi fortsatt lurer på.',
]

const kartlegging: Record<Omraade, Flere> = {
  arena: [
    (n) => `Vi observerte tre økter. ${n} deltar mest når oppgaven er tydelig og gruppa liten.`,
    () => 'Overgangene er tyngst. I timene med fast voksen er det lite som bekymrer.',
  ],
  familie: [
    () => 'Hverdagen hjemme er roligere enn sist vi så på det. De voksne drar i samme retning.',
    (n) => `De hjemme bruker mye krefter på morgenene, og ønsker at ${n} får øve mer på egen hånd.`,
  ],
  fritid: [
    (n) => `${n} har begynt å være med ut igjen i helgene. Det er en god ting å bygge på.`,
    () => 'Lite felles aktivitet etter skoletid, men to venner som alltid svarer på melding.',
  ],
  individ: [
    (n) => `${n} sover bedre, men kjenner uro i magen før prøver og fremføringer.`,
    (n) => `${n} tåler endringer godt når de er varslet dagen før.`,
  ],
}

const forstaaelse: Record<Side, Flere> = {
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
}

const enighet: Flere = [
  (n) => `Vi er enige om at forutsigbarhet og én fast voksen betyr mest for ${n} nå.`,
  () =>
    'Vi ser det samme fra hver vår side: små steg, få endringer om gangen, og ros for forsøket.',
]

const kontaktform: Flere = [
  (n) =>
    `Kontaktlærer sender en kort melding hver kveld kl. 19. ${n} svarer med tommel opp eller ned. Møtes på biblioteket tirsdager.`,
  (n) =>
    `${n} får besøk hjemme annenhver onsdag, og velger selv tema. Ellers meldinger, aldri ringing.`,
]

const rader: ((navn: string) => Rad)[] = [
  (n) => ({
    omraade: 'Dagsplan',
    hvorfor: `${n} skal vite hva som venter, og hvem som er der`,
    tiltak: ['Plan for neste dag sendes hjem kl. 15', 'Endringer sies fra om før frokost'],
    ansvarlig: 'Kontaktlærer',
    rettetMot: 'miljo',
    resultat: 'Planen kom fire av fem dager. De dagene den kom, gikk starten lettere.',
  }),
  (n) => ({
    omraade: 'Fellesskap',
    hvorfor: `Gjøre det lett for ${n} å komme tilbake i gruppa etter en dag borte`,
    tiltak: ['To faste medelever sier hei og forteller hva de andre holder på med'],
    ansvarlig: 'Teamet rundt gruppa',
    rettetMot: 'gruppe',
    resultat: 'De to gjør det av seg selv nå, og flere har hengt seg på.',
  }),
  () => ({
    omraade: 'Samarbeid hjem',
    hvorfor: 'Færre meldinger, og bare én å forholde seg til',
    tiltak: ['Fast telefon hver annen fredag, også når alt går bra'],
    ansvarlig: 'Stafettholder',
    rettetMot: 'familie',
    resultat: 'Foresatte sier at de senker skuldrene når de vet når vi ringer.',
  }),
]

const resultat: Flere = [
  (n) => `Gjennomført de fleste ukene. ${n} sier at det hjelper litt.`,
  () => 'Kom sent i gang, men har virket de siste to ukene.',
]

const evaluering: Record<Utfall['utfall'], Flere> = {
  viderefores: [
    (n) =>
      `Vi gikk gjennom tiltakene ett for ett. ${n} vil fortsette med det meste, og vi gir det tid.`,
    () => 'Det går riktig vei, sakte. Vi holder fast ved planen en periode til.',
  ],
  justeres: [
    (n) => `Noe virket og noe ble aldri gjort. Vi endrer det ${n} ikke kjente seg igjen i.`,
    () => 'Tiltakene traff ikke helt. Vi gjør dem mindre og lettere å holde.',
  ],
  avsluttes: [
    (n) => `${n} har vært til stede hver dag i over fire uker. Tiltakene er blitt vanlig hverdag.`,
    () => 'Målet er nådd. Vi avslutter tiltakene og avtaler én prat om en måned.',
  ],
}

/** What is said and planned when the same child is looked at another time. */
export const igjen = {
  barnet,
  droftet,
  samtale,
  kartlegging,
  forstaaelse,
  enighet,
  kontaktform,
  rader,
  resultat,
  evaluering,
}
