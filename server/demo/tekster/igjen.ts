import type { Arena } from '../../../machines/roller.ts'
import type { Omraade } from '../../../machines/rutine/skjema.ts'
import type { Utfall } from '../../../machines/sak/hendelser/plan.ts'
import type { Side } from '../../../machines/sak/kontekst.ts'
import type { Rad } from '../tema/tema.ts'
import type { Flere } from './forlop.ts'
import { igjenIBarnehagen } from './igjenIBarnehagen.ts'
import { igjenPaaSkolen } from './igjenPaaSkolen.ts'

/** What differs between a pupil and a small child. */
export type IArena = {
  barnet: Flere
  kartlegging: Record<Omraade, Flere>
  forstaaelse: Record<Side, Flere>
  rader: ((navn: string) => Rad)[]
}

export const igjenI: Record<Arena, IArena> = {
  skole: igjenPaaSkolen,
  barnehage: igjenIBarnehagen,
}

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
  droftet,
  samtale,
  enighet,
  kontaktform,
  resultat,
  evaluering,
}
