import type * as nb from '../nb/medlem.ts'

export const hendelse: typeof nb.hendelse = {
  'medlem.kommet': {
    tittel: 'Add somebody to the team',
    beskrivelse: 'A service can join once everybody who must has given consent.',
    setning:
      '{slag, select, ansatt {{hvem} has added {ansattNavn} to the team.} foresatt {{hvem} added a guardian to the team.} barnet {{hvem} added the child to the team.} tjeneste {{hvem} has added {tjeneste} to the team.} other {{hvem} added somebody from the child’s life to the team.}}',
    felt: {
      slag: 'Who is to join?',
      ansatt: 'Which member of staff?',
      person: 'Person',
      rolle: 'Role',
      foresatt: 'Which guardian?',
      tjeneste: 'Which service?',
      egneOrd: 'Who are they to the child?',
      del: 'What is their part?',
      kontakt: 'How are they reached?',
    },
    valg: {
      slag: {
        ansatt: 'A member of staff here',
        tjeneste: 'A service that has consent',
        fraBarnetsLiv: 'Somebody else in the child’s life, with consent',
        foresatt: 'A guardian',
        barnet: 'The child',
      },
    },
    hjelp: {
      egneOrd: 'Coach, support contact, grandparent … Not the name.',
      del: 'Briefly: “follows up at home”, “talks with the child every week”.',
      kontakt: 'A shared phone or e-mail of the service, not of one person.',
    },
  },
  'medlem.fastKontakt': {
    tittel: 'Choose as fixed contact',
    beskrivelse: 'The family has one to call. The new one takes over from the present one.',
    setning: '{hvem} chose the family’s fixed contact ({prosess}).',
  },
  'medlem.gatt': {
    tittel: 'Write that somebody leaves the team',
    beskrivelse: 'What is written about them stays.',
    setning: '{hvem} wrote that somebody left the team ({prosess}).',
    felt: { hvorfor: 'Why?' },
  },
}

export const tilstand: typeof nb.tilstand = {
  medlem: 'The team',
  ny: 'New',
  familien: 'In, from the family',
  hjelper: 'In, to help',
  gatt: 'Left',
}

export const intern: typeof nb.intern = {
  medlemKommet: 'Somebody joins the team',
  medlemGatt: 'Somebody leaves the team',
  fastKontakt: 'The family gets a fixed contact',
}

export const prosess: typeof nb.prosess = {
  tittel:
    '{slag, select, ansatt {Member: {rolle}} foresatt {Member: guardian} barnet {Member: the child} tjeneste {Member: {tjeneste}} other {Member: {egneOrd}}}',
}
