import type * as nb from '../nb/utdrag.ts'

/** What the next place gets to know, when a child goes on from kindergarten to school. */
export const hendelse: typeof nb.hendelse = {
  'utdrag.gitt': {
    tittel: 'Write an extract for the school',
    beskrivelse:
      'When the child goes on to school. The school gets what you write here, and the plan if you wish, but not the rest of the case.',
    setning: '{hvem} wrote an extract for the school.',
    felt: {
      innhold: 'What should the school know?',
      medPlan: 'Should the plan you have go along?',
      samtykke: 'Which of the guardians have agreed to this, and how?',
    },
    hjelp: {
      innhold:
        'What has helped, what is difficult, and what you agree on. Let the guardians read it first.',
      samtykke: 'For example: both, at the transition meeting.',
    },
  },
  'utdrag.trukket': {
    tittel: 'Withdraw the extract for the school',
    beskrivelse:
      'When the guardians change their minds, or something in the extract is no longer right.',
    setning: '{hvem} withdrew the extract for the school.',
    felt: { grunn: 'Why?' },
  },
}

export const sammendrag: typeof nb.sammendrag = {
  utdragVenter: 'The extract you wrote on {dato} is ready for the school.',
  utdragMottatt: 'The school has taken in the extract you wrote.',
  begynnerVed:
    '{fornavn} is at {enhet} now. Write an extract for the school, and close the case here.',
}

export const utdraget = 'the extract from the kindergarten'
