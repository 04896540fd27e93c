/** Who the family is. */
export const foresatt = {
  felt: {
    navn: 'Name',
    relasjon: 'What are they to the child?',
    egneOrd: 'In your own words',
    foreldreansvar: 'Do they have parental responsibility?',
    spraak: 'Language',
    tolk: 'Needs an interpreter',
    kontakt: 'Contact details',
    slag: 'Contact details',
    telefon: 'Phone',
    epost: 'E-mail',
    helst: 'How do they prefer to be reached?',
    merknad: 'Something to remember when you get in touch',
    husstand: 'Which home do they belong to?',
    til: 'No longer a guardian from',
  },
  hjelp: {
    egneOrd: 'A grandmother, an aunt or a legal guardian, say.',
    spraak:
      'The language they prefer to speak. Where this says Nynorsk or English, letters come in it.',
    tolk: 'As a main rule an interpreter is used where you have no language in common.',
    merknad: 'The time of day that suits them, say.',
    husstand:
      'Guardians in the same home have the same number. Each home is asked and heard by itself.',
    til: 'What was said and done before stays.',
  },
  valg: {
    relasjon: {
      mor: 'mother',
      far: 'father',
      forelder: 'parent',
      fosterforelder: 'foster parent',
      annen: 'somebody else',
    },
    foreldreansvar: { har: 'yes', harIkke: 'no' },
    slag: {
      staarHer: 'may stand here',
      skjermet: 'must not stand here, as with a protected address',
    },
    helst: {
      ringes: 'by phone',
      melding: 'by text message',
      epost: 'by e-mail',
      brev: 'by letter',
    },
    husstand: { forste: 'home 1', andre: 'home 2', tredje: 'home 3' },
  },
}
