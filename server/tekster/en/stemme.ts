import type * as nb from '../nb/stemme.ts'

export const hendelse: typeof nb.hendelse = {
  'barnet.hort': {
    tittel: 'Hear the child',
    beskrivelse: 'Write down the child’s own view, or why you do not have it yet.',
    setning:
      '{resultat, select, hort {{hvem} heard the child.} other {{hvem} wrote why the child has not been heard yet.}}',
    felt: {
      resultat: 'Has the child been heard?',
      form: 'How did the child get to tell?',
      skala: 'How is it, from 1 to 10?',
      tall: 'From 1, just fine, to 10, very hard',
      sagt: 'What does the child say about it?',
      ruter: 'How is it here?',
      veien: 'The way here',
      starten: 'The start of the day',
      garderoben: 'The changing room',
      aktivitetene: 'Lessons and activities',
      bytter: 'When we change rooms or activities',
      lyden: 'Noise and unrest',
      maten: 'Meals',
      ute: 'Outdoors',
      barna: 'The other children',
      voksne: 'The adults',
      slutten: 'The end of the day',
      hjemme: 'Evening and morning at home',
      annet: 'Something else',
      hva: 'What is it?',
      grad: 'How is it there?',
      tema: 'What is it about?',
      plussMinus: 'What is good, and what is hard?',
      pluss: 'Plus: what is good',
      minus: 'Minus: what is hard',
      tidslinje: 'What has happened?',
      naar: 'When was it?',
      hendte: 'What happened?',
      slik: 'How was it?',
      uke: 'What would the week be like?',
      mandag: 'Monday',
      tirsdag: 'Tuesday',
      onsdag: 'Wednesday',
      torsdag: 'Thursday',
      fredag: 'Friday',
      timer: 'Which lessons or times?',
      innhold: 'What should the days be filled with?',
      bilde: 'The picture',
      vedlegg: 'Which picture?',
      viser: 'What does the picture show?',
      syn: 'What did the child say or show?',
      ord: 'Whose words are they?',
      sett: 'Has the child seen what you wrote?',
      grunn: 'Why has the child not been heard yet?',
    },
    valg: {
      resultat: {
        hort: 'Yes, the child has been heard',
        ikkeHort: 'The child has not been heard yet',
      },
      form: {
        samtale: 'In a talk',
        skriftlig: 'In writing',
        tegning: 'In a drawing',
        observasjon: 'We saw what the child showed',
        skala: 'Scale from 1 to 10',
        ruteskjema: 'Squares',
        plussMinus: 'Plus and minus',
        tidslinje: 'Timeline',
        drommeuke: 'Dream timetable',
        bilde: 'A picture',
      },
      slik: { bra: 'Good', begge: 'Both good and hard', vanskelig: 'Hard' },
      ord: { barnets: 'The child’s own words', voksnes: 'The adults’ words' },
      sett: {
        enig: 'Yes, and the child agrees',
        uenig: 'Yes, but the child does not agree',
        ikkeSett: 'No, not yet',
      },
    },
    hjelp: {
      'form.tegning': 'You write what the child drew and told.',
      'form.skala':
        'A number for each of four areas. Can be done again, to see if anything changes.',
      'form.ruteskjema':
        'A square for each part of the day. The child shows how hard each of them is.',
      'form.plussMinus': 'What is good and what is hard about one thing.',
      'form.tidslinje': 'What has happened, in order.',
      'form.drommeuke':
        'A week with fewer or shorter days, as the child could imagine it for a time.',
      'form.bilde': 'A drawing, or something the child has made or photographed.',
      skala: 'Skip what the child does not want to talk about.',
      ruter:
        'An empty square “goes fine”, a full one is “very hard”. Skip what the child does not want to talk about.',
      tema: 'For example PE, the breaks or coming in in the morning.',
      tidslinje: 'What came first stands at the top.',
      naar: 'A day, or for example “in third grade”.',
      uke: 'Choose how much of each day the child could be here. Skip what the child does not want to talk about.',
      timer: 'For example “from the second lesson” or “not PE”.',
      vedlegg:
        'Take a picture of the drawing, or choose one you have. Leave faces out. Place and time in the file are deleted.',
      viser: 'Briefly, for whoever cannot see it.',
      syn: 'Use the child’s own words where you can.',
      sett: 'Show it to the child, or read it aloud.',
    },
  },
  'stemme.vist': {
    tittel: 'Show the child what was written',
    beskrivelse: 'Show it, or read it aloud, and ask whether it is right.',
    setning:
      '{svar, select, enig {{hvem} showed the child what was written. The child agrees.} other {{hvem} showed the child what was written. The child does not agree.}}',
    felt: {
      svar: 'Does the child agree with what it says?',
      merknad: 'What does the child want to correct or add?',
    },
    valg: { svar: { enig: 'Yes, it is right', uenig: 'No, something is wrong or missing' } },
  },
  'stemme.besvart': {
    tittel: 'Answer the child',
    beskrivelse: 'Tell the child what you have done with what the child said, or why not.',
    setning:
      '{resultat, select, fulgt {{hvem} wrote what has been done with what the child told. The child was told on {fortalt}.} other {{hvem} wrote why nothing has been done with what the child told. The child was told on {fortalt}.}}',
    felt: {
      resultat: 'Have you done something with what the child told?',
      hva: 'What have you done?',
      hvorfor: 'Why not?',
      fortalt: 'When was the child told?',
      fortaltAv: 'Who told the child?',
    },
    valg: {
      resultat: {
        fulgt: 'Yes, and the child knows what',
        ikkeFulgt: 'No, and the child knows why',
      },
    },
    hjelp: {
      hva: 'Use the same words as to the child.',
      hvorfor: 'Use the same words as to the child.',
    },
  },
  'stemme.forfalt': {
    tittel: 'Say that the child waits for an answer',
    beskrivelse: 'Happens by itself when the child has waited too long for an answer.',
    setning: 'The child has waited too long for an answer.',
  },
}

export const frist: typeof nb.frist = { svarStemme: 'The child is to get an answer' }

export const tilstand: typeof nb.tilstand = {
  stemme: 'The child’s voice',
  ny: 'New',
  venter: 'The child waits for an answer',
  forfalt: 'The child has waited too long',
  besvart: 'The child has got an answer',
  ikkeHort: 'Not heard yet',
}

export const intern: typeof nb.intern = { barnetHort: 'The child is heard' }

export const prosess: typeof nb.prosess = {
  tittel: '{hort, select, ja {Told on {dato}} other {Not heard on {dato}}}',
}
