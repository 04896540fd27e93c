import type { arbeid as nb } from '../nb/arbeid.ts'

export const arbeid: typeof nb = {
  'undring.konkretisert': {
    tittel: 'Put the worry into words',
    beskrivelse:
      'Write what you see and wonder about, preferably with the others around the child.',
    setning: '{hvem} put the worry into words.',
    felt: {
      hva: 'What do you see, and what do you wonder about?',
      tegn: 'Which signs do you see?',
      provd: 'What have you tried so far?',
    },
    hjelp: { hva: 'Describe situations: when, where and how often.' },
  },
  'foresatte.kontaktet': {
    tittel: 'Contact the guardians',
    beskrivelse: 'Write what you talked about, or why you did not reach them.',
    setning:
      '{resultat, select, kontaktet {{hvem} talked with the guardians {maate, select, telefon {by phone} mote {in a meeting} melding {in messages} other {at their home}}.} other {{hvem} wrote why the guardians were not reached.}}',
    felt: {
      resultat: 'Did you reach them?',
      foresatte: 'Whom?',
      maate: 'How?',
      oppsummering: 'What did you talk about?',
      grunn: 'Why did you not reach them?',
    },
    valg: {
      resultat: { kontaktet: 'Yes, we reached them', ikkeKontaktet: 'No, not yet' },
      maate: {
        telefon: 'By phone',
        mote: 'In a meeting',
        melding: 'In messages',
        hjemmebesok: 'At their home',
      },
    },
  },
  'tiltaksleder.droftet': {
    tittel: 'Discuss with the lead for measures',
    beskrivelse: 'Talk with the lead for measures about what you see and what you can do next.',
    setning: '{hvem} wrote down the talk with the lead for measures.',
    felt: { oppsummering: 'What did you arrive at?' },
  },
  'samtale.holdt': {
    tittel: 'Hold a meeting with the guardians',
    beskrivelse: 'Write who took part in the talk, and what you talked about.',
    setning: '{hvem} held a talk with the home.',
    felt: { deltakere: 'Who took part?', oppsummering: 'What did you talk about?' },
  },
  'kartlegging.registrert': {
    tittel: 'Map an area',
    beskrivelse: 'Write what makes it hard and what helps, one area at a time. All four count.',
    setning: '{hvem} mapped the area {omraade}.',
    felt: {
      omraade: 'Which area?',
      risiko: 'What makes it hard?',
      beskyttelse: 'What helps and gives strength?',
      oppsummering: 'What did you find?',
    },
    hjelp: { oppsummering: 'Write that, too, when you found nothing here.' },
  },
  'kartlegging.gjenopptatt': {
    tittel: 'Map again',
    beskrivelse:
      'When the first explanation does not hold. You start with a clean sheet. A plan in force stands.',
    setning: '{hvem} opened the mapping again.',
    felt: { begrunnelse: 'Why do you want to map again?' },
  },
  'forstaaelse.gitt': {
    tittel: 'Write down how one side sees it',
    beskrivelse:
      'Write how one side understands the situation: staff, guardians or child. All three count.',
    setning:
      '{resultat, select, gitt {{hvem} wrote down how {side, select, skole {the school understands} barnehage {the kindergarten understands} foresatte {the guardians understand} enForesatt {{sideNavn} understands} other {the child understands}} the situation.} other {{hvem} wrote why the understanding of {side, select, skole {the school} barnehage {the kindergarten} foresatte {the guardians} enForesatt {{sideNavn}} other {the child}} is missing.}}',
    felt: {
      resultat: 'Have they said how they see it?',
      side: 'Whose understanding?',
      forstaaelse: 'How do they understand the situation?',
      grunn: 'Why is it missing?',
    },
    valg: {
      resultat: { gitt: 'Yes', ikkeGitt: 'No, not yet' },
    },
  },
  'forstaaelse.enighet': {
    tittel: 'Write down the shared understanding',
    beskrivelse: 'Gather what you agree on. What you see differently should stand there too.',
    setning: '{hvem} wrote down the shared understanding.',
    felt: {
      oppsummering: 'What do you agree on?',
      uenighet: 'What do you see differently?',
      uenige: 'Do any of the guardians disagree?',
    },
    hjelp: { uenige: 'They live apart, and what each of them thinks should stand there.' },
  },
  'hjelpetjenester.vurdert': {
    tittel: 'Consider other services',
    beskrivelse: 'Think through whether others can help, and write what you arrived at.',
    setning: '{hvem} considered whether other services should help.',
    felt: { tjenester: 'Who can help?', vurdering: 'What did you arrive at?' },
    hjelp: {
      tjenester: 'Choose none if it is not needed now. Guardians must consent before anyone joins.',
    },
  },
  'kontaktform.avklart': {
    tittel: 'Agree how you keep in touch',
    beskrivelse: 'Agree how an adult whom the child knows keeps in touch.',
    setning: '{hvem} agreed how to keep in touch with the child.',
    felt: { former: 'How do you keep in touch?', avtale: 'What is agreed?' },
    valg: {
      former: {
        fysisk: 'We meet',
        digitalt: 'Online',
        telefon: 'By phone',
        meldinger: 'By messages',
      },
    },
  },
  'deltakelse.begrunnet': {
    tittel: 'Write why somebody was not there',
    beskrivelse: 'The routine always asks these to the talk. Write why they were not there.',
    setning: '{hvem} wrote why somebody was not at the talk.',
    felt: { deltakere: 'Who was not there?', grunn: 'Why were they not there?' },
  },
  'gjoremaal.vurdert': {
    tittel: 'Tick off what the routine asks for',
    beskrivelse:
      'Say that something the routine asks for on this step is done, or why it is not needed.',
    setning:
      '{resultat, select, gjort {{hvem} ticked off as done: {gjoremaal}} other {{hvem} wrote why this is not needed: {gjoremaal}}}',
    felt: {
      resultat: 'Is it done?',
      gjoremaal: 'What is it about?',
      notat: 'Anything to add?',
      grunn: 'Why is it not needed?',
    },
    valg: { resultat: { gjort: 'Yes, it is done', ikkeAktuelt: 'It is not needed now' } },
  },
  'plikt.vurdert': {
    tittel: 'Write what you decided about a duty',
    beskrivelse:
      'Some of what you see may raise a duty by law. Write what you did, or why there was no need.',
    setning: '{hvem} wrote what was decided. {plikt}',
    felt: {
      plikt: 'Which duty?',
      avgjort: 'What is done?',
      vurdering: 'What did you decide, and why?',
    },
    valg: {
      avgjort: {
        gjort: 'We have reported it or told those in charge',
        droftet: 'We have discussed it without naming anybody',
        ikkeNaa: 'There is no reason to do so now',
      },
    },
    hjelp: { vurdering: 'Write who decided it, too.' },
  },
  'notat.skrevet': {
    tittel: 'Write a note',
    beskrivelse: 'Keep something that matters to the case and belongs nowhere else.',
    setning: '{hvem} wrote a note.',
    felt: { tekst: 'Note' },
    hjelp: { tekst: 'Write only what the case needs. Guardians may ask to read it.' },
  },
}
