import type * as nb from '../nb/timeplan.ts'

/** A reduced week that is agreed for a time. */
export const hendelse: typeof nb.hendelse = {
  'timeplan.avtalt': {
    tittel: 'Agree on a timetable',
    beskrivelse:
      'A week with fewer or shorter days for a time, made with the child. After the last day the whole week is back.',
    setning: '{hvem} wrote down an agreed timetable from {fra}.',
    felt: {
      uke: 'What is the week like?',
      mandag: 'Monday',
      tirsdag: 'Tuesday',
      onsdag: 'Wednesday',
      torsdag: 'Thursday',
      fredag: 'Friday',
      timerHjemme: 'How many hours at home, on days with some hours?',
      timer: 'Which lessons or times?',
      hjemme: 'What does the child do at home, and who follows up?',
      fra: 'From which day?',
      uker: 'How many weeks is it for?',
      trapp: 'How does it step up?',
      hjemmel: 'What is the agreement based on?',
      foresatte: 'Which guardians consent?',
      barnet: 'What about the child?',
      hvordan: 'How was the consent given?',
      vedlegg: 'A picture of the sheet',
    },
    valg: {
      barnet: {
        samtykker: 'The child consents',
        forUng: 'The child is too young to have to consent',
      },
      hvordan: { muntlig: 'Orally', papir: 'On paper' },
    },
    hjelp: {
      uke: 'Days that are agreed to be wholly at home do not count as absence.',
      timerHjemme:
        'As many hours do not count as absence. If this is left empty, no hours on those days do.',
      timer: 'For example “from the second lesson” or “not PE”.',
      trapp:
        'A step for each time there is more time here. After the last step the whole week is back.',
      hjemmel: 'The municipality must confirm what may be used here.',
      vedlegg: 'Only when it is given on paper. The sheet must be readable.',
    },
  },
  'timeplan.avsluttet': {
    tittel: 'End the timetable',
    beskrivelse: 'The whole week is back from today.',
    setning: '{hvem} ended the agreed timetable.',
    felt: { hvorfor: 'Why is it ended now?' },
  },
  'timeplan.utlopt': {
    tittel: 'Tell that the timetable is over',
    beskrivelse: 'Happens by itself the day after the last day.',
    setning: 'The agreed timetable is over. The whole week is back.',
  },
}

export const frist: typeof nb.frist = {
  timeplanSlutt: 'The timetable is over: see how it goes, or agree on a new one',
}

export const tilstand: typeof nb.tilstand = {
  timeplan: 'Agreed timetable',
  gjelder: 'In force',
  avsluttet: 'Ended',
  utlopt: 'Over',
}

export const intern: typeof nb.intern = {
  hjemmeAvtalt: 'Days agreed at home',
  hjemmeSlutt: 'The days agreed at home are over',
}

/** One agreement, as it is called in a list. */
export const prosess: typeof nb.prosess = { tittel: 'Agreed timetable from {fra}' }
