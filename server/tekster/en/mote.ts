import { parten, partslag } from './part.ts'

/** Meetings: proposed, answered, called in, moved, held, called off. */
const tida = {
  dato: 'Date',
  kl: 'At',
  minutter: 'How long, in minutes',
}
const klhjelp = 'Between 07:00 and 20:55.'
const annenhjelp = 'Write what the person is to the child, not the name: grandmother, coach.'
const former = { fysisk: 'in person', digitalt: 'online', begge: 'some in person, some online' }

export const hendelse = {
  'mote.foreslatt': {
    tittel: 'Call a meeting',
    beskrivelse: 'Propose times that the others can answer, or set the time at once.',
    setning:
      '{naar, select, fast {{hvem} called a meeting.} other {{hvem} proposed times for a meeting.}}',
    felt: {
      naar: 'When?',
      ...parten,
      slag: 'What kind of meeting is it?',
      hvem: 'Who is to be there?',
      form: 'How do you meet?',
      sted: 'Where?',
      tolk: 'Do you need an interpreter?',
      ...tida,
      tid: 'Time',
      tider: 'Which times can it be?',
      serie: 'Rhythm',
      id: 'Rhythm',
      nr: 'Number in the rhythm',
    },
    valg: {
      naar: { velges: 'several times to choose among', fast: 'the time is set' },
      slag: {
        elevOgForesatte: 'meeting with the child and guardians',
        drofting: 'discussion with the lead for measures',
        evaluering: 'evaluation of the plan',
        samarbeid: 'collaboration meeting',
        annet: 'another meeting',
        ...partslag,
      },
      form: former,
    },
    hjelp: {
      sted: 'A room, an address, or the link to an online meeting. It is in the invitation, so write no names. Where a guardian is shielded, it is only sent out if it is a link, or begins with the name of the school or kindergarten.',
      kl: klhjelp,
      annen: annenhjelp,
    },
  },
  'mote.svart': {
    tittel: 'Answer the times',
    beskrivelse: 'Write when the invited can come.',
    setning: '{hvem} answered when the meeting can be.',
    felt: {
      deltaker: 'Who answers?',
      ...parten,
      passer: 'Which times suit?',
      omMaaDe: 'Which suit if need be?',
      gitt: 'When was it answered?',
    },
    valg: { slag: partslag },
  },
  'mote.onsket': {
    tittel: 'Write what the family wants to bring up',
    beskrivelse:
      'Write what somebody in the family wants to talk about at the meeting. It comes first on the agenda.',
    setning: '{hvem} wrote something the family wants to bring up at the meeting.',
    felt: {
      deltaker: 'Who wants to bring it up?',
      slag: parten.slag,
      foresatt: parten.foresatt,
      tekst: 'What do they want to talk about?',
    },
    valg: { slag: { barnet: partslag.barnet, foresatt: partslag.foresatt } },
    hjelp: { tekst: 'Use their own words.' },
  },
  'mote.kommer': {
    tittel: 'Write in an answer',
    beskrivelse: 'Write whether the invited person is coming.',
    setning: '{hvem} answered an invitation.',
    felt: {
      deltaker: 'Who answers?',
      ...parten,
      svar: 'Are they coming?',
      gitt: 'When was it answered?',
    },
    valg: { slag: partslag, svar: { ja: 'yes', kanskje: 'maybe', nei: 'no' } },
  },
  'mote.innkalt': {
    tittel: 'Choose a time and call in',
    beskrivelse: 'Choose the time that suits best. The meeting is then called.',
    setning: '{hvem} called the meeting for {tid}.',
    felt: { tid: 'When is it?', uten: 'Not called in, without consent' },
  },
  'mote.flyttet': {
    tittel: 'Move the meeting',
    beskrivelse: 'Set a new time.',
    setning: '{hvem} moved the meeting.',
    felt: {
      til: 'New time',
      ...tida,
      grunn: 'Why? You may leave this out.',
      uten: 'No longer called in, without consent',
    },
    hjelp: { kl: klhjelp },
  },
  'mote.avlyst': {
    tittel: 'Cancel the meeting',
    beskrivelse: 'The meeting will not be held.',
    setning: '{hvem} cancelled the meeting.',
    felt: { grunn: 'Why?' },
  },
  'mote.avsnitt': {
    tittel: 'Write in the minutes',
    beskrivelse: 'Write one paragraph. Others can write in other paragraphs at the same time.',
    setning: '{hvem} wrote in the minutes.',
    felt: {
      avsnitt: 'Which paragraph?',
      punkt: 'Which point of the agenda?',
      tekst: 'What was said?',
      erstatter: 'Which words does it take the place of?',
    },
  },
  'mote.holdt': {
    tittel: 'Write from the meeting',
    beskrivelse: 'Write who was there, and what you agreed on.',
    setning: '{hvem} wrote from the meeting.',
    felt: {
      ...parten,
      tilstede: 'Who was there?',
      form: 'How did you meet?',
      referat: 'What did you talk about and agree on?',
    },
    valg: { slag: partslag, form: former },
    hjelp: { annen: annenhjelp },
  },
}

export const frist = {
  velgMotetid: 'A meeting time must be chosen',
  holdMote: 'The meeting is to be held and written down',
}

export const tilstand = {
  mote: 'Meeting',
  ny: 'New',
  foreslatt: 'A time is to be chosen',
  innkalt: 'Called',
  holdt: 'Held',
  avlyst: 'Cancelled',
}

export const intern = { moteHoldt: 'A meeting is held' }

/** One meeting, as it is called in a list. */
export const prosess = {
  tittel:
    '{slag, select, elevOgForesatte {Meeting with the child and guardians} drofting {Discussion with the lead for measures} evaluering {Evaluation of the plan} samarbeid {Collaboration meeting} other {Meeting}} {dato}',
}
