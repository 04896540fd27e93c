import type { forlop as nb } from '../nb/forlop.ts'

export const forlop: typeof nb = {
  'sak.opprettet': {
    tittel: 'Start a case',
    beskrivelse: 'When something about the absence makes you wonder, and somebody must follow up.',
    setning:
      '{inntak, select, ja {{hvem} brought the case in on step {paa}. The case began on {begynte}.} other {{hvem} started the case.}}',
    felt: {
      begynte: 'Began',
      trinnSiden: 'On the step since',
      hittil: 'This was done before',
      fra: 'The plan is in force from',
      utdrag: 'Builds on',
    },
  },
  'trinn.hevet': {
    tittel: 'Go up a step',
    beskrivelse: 'When what you have done on this step is not enough.',
    setning: '{hvem} moved the case up to step {trinn}.',
    felt: { begrunnelse: 'Why do you go up a step?' },
  },
  'trinn.hevetStraks': {
    tittel: 'Go up at once',
    beskrivelse:
      'When help cannot wait for what is left to do. You may go past steps; what you skip stays as something to do.',
    setning:
      '{vei, select, terskel {{hvem} moved the case straight up to step {trinn}: the absence has passed a threshold.} fare {{hvem} moved the case straight up to step {trinn}: the child may be in danger.} sterkBekymring {{hvem} moved the case straight up to step {trinn}: there is strong reason to worry.} other {{hvem} moved the case straight up to step {trinn}.}}',
    felt: { vei: 'Why is it urgent?', til: 'How far up?', begrunnelse: 'What do you see?' },
    valg: { til: { trinn1: 'Step 1', trinn2: 'Step 2', trinn3: 'Step 3' } },
  },
  'trinn.holdt': {
    tittel: 'Keep watching for a while',
    beskrivelse: 'Stay on this step a while longer, and assess again when the deadline comes.',
    setning: '{hvem} chose to keep watching for a while.',
    felt: { begrunnelse: 'Why do you stay on this step?' },
  },
  'trinn.senket': {
    tittel: 'Go down a step',
    beskrivelse: 'When things go better and less help is enough. The plan comes along.',
    setning: '{hvem} moved the case down to step {trinn}.',
    felt: { begrunnelse: 'Why do you go down a step?' },
  },
  'stafett.tilbudt': {
    tittel: 'Offer the relay to someone else',
    beskrivelse: 'Ask whether another can take over. Nothing changes until the answer is yes.',
    setning: '{hvem} offered {tilNavn} the relay.',
    felt: {
      til: 'Who should get the offer?',
      person: 'Person',
      rolle: 'Role',
      enhet: 'Unit',
      overlevering: 'What must the one who takes over know?',
    },
  },
  'stafett.mottatt': {
    tittel: 'Accept the relay',
    beskrivelse: 'If you say yes, you are the one who holds the case together from now on.',
    setning: '{hvem} accepted the relay.',
  },
  'stafett.avslaatt': {
    tittel: 'Decline the relay',
    beskrivelse: 'The relay stays with the one who has it now.',
    setning: '{hvem} declined the relay.',
    felt: { grunn: 'Why does it not suit?' },
  },
  'stafett.trukket': {
    tittel: 'Withdraw the offer of the relay',
    beskrivelse: 'The offer falls away, and the relay stays with the one who has it now.',
    setning: '{hvem} withdrew the offer of the relay.',
  },
  'sak.satPaaVent': {
    tittel: 'Put the case on hold',
    beskrivelse: 'When it is right to wait until a certain date. Deadlines rest meanwhile.',
    setning: '{hvem} put the case on hold until {til}.',
    felt: { grunn: 'Why do you wait?', til: 'When should the case be taken up again?' },
  },
  'sak.gjenopptatt': {
    tittel: 'Take up the case again',
    beskrivelse: 'Go on before the wait is over. Deadlines start to run again.',
    setning: '{hvem} took up the case again.',
    felt: { begrunnelse: 'Why do you take up the case again?' },
  },
  'sak.pauseUtlopt': {
    tittel: 'End the wait',
    beskrivelse: 'Happens by itself when the wait is over.',
    setning: 'The wait is over, and the case is under way again.',
  },
  'sak.avsluttet': {
    tittel: 'End the case',
    beskrivelse: 'When the goal is reached, and the child no longer needs the team.',
    setning:
      '{grunn, select, naturligAarsak {{hvem} ended the case. The absence had a natural cause.} other {{hvem} ended the case. The goal is reached.}}',
    felt: { grunn: 'Why can the case end?', oppsummering: 'What helped, and how are things now?' },
    valg: {
      grunn: {
        maalNaadd: 'The goal is reached',
        naturligAarsak: 'The absence had a natural cause',
      },
    },
  },
  'sak.lukket': {
    tittel: 'Close the case for another reason',
    beskrivelse:
      'When the case is not to be followed up here, for instance because the child moves.',
    setning:
      '{grunn, select, flyttet {{hvem} closed the case because the child moves.} bytterArena {{hvem} closed the case because the child goes over to school or kindergarten.} annenInstans {{hvem} closed the case because others follow up from here.} feilregistrert {{hvem} closed the case because it was started by mistake.} foresatteOnskerIkke {{hvem} closed the case because the guardians do not wish to go on.} videregaaende {{hvem} closed the case because the pupil begins upper secondary school.} other {{hvem} closed the case.}}',
    felt: { grunn: 'What is the reason?', begrunnelse: 'Explain in a few words' },
    valg: {
      grunn: {
        flyttet: 'The child moves',
        bytterArena: 'The child goes over to school or kindergarten',
        annenInstans: 'Others follow up from here',
        feilregistrert: 'The case was started by mistake',
        foresatteOnskerIkke: 'The guardians do not wish to go on',
        videregaaende: 'The pupil begins upper secondary school',
        annet: 'Something else',
      },
    },
  },
  'sak.gjenaapnet': {
    tittel: 'Open the case again',
    beskrivelse:
      'When the worry comes back. You go on from the step where the case was, with what is mapped, and agree anew.',
    setning: '{hvem} opened the case again.',
    felt: { begrunnelse: 'Why do you open the case again?' },
  },
  'sak.overfort': {
    tittel: 'Move the case to a new version',
    beskrivelse: 'Happens by itself when a new version of Stafett divides the work in another way.',
    setning: '{hvem} moved the case from {fra} to {til}. {hvorfor}',
  },
  'rutine.byttet': {
    tittel: 'Follow the new routine',
    beskrivelse:
      'The municipality has a later version of the routine. What is done, stands. What is left follows the new one.',
    setning: '{hvem} let the case follow the new version of the routine, {til}.',
    felt: { til: 'Version' },
  },
  'frist.oversittet': {
    tittel: 'Say that the deadline has passed',
    beskrivelse: 'Happens by itself when a deadline passes.',
    setning: 'A deadline passed: {frist}.',
  },
  'fravaer.registrert': {
    tittel: 'Record absence',
    beskrivelse: 'Enter days on which the child was away.',
    setning:
      '{dager, plural, one {{hvem} recorded one day of absence.} other {{hvem} recorded # days of absence.}}',
    felt: {
      dager: 'Days',
      dato: 'Date',
      art: 'Kind of absence',
      aarsak: 'Reason',
      timer: 'Hours away',
      fag: 'Subjects, when it was some hours',
      forsent: 'Minutes late',
      tider: 'When in the day',
    },
    valg: {
      art: { dokumentert: 'Documented', udokumentert: 'Undocumented' },
      aarsak: {
        sykdom: 'Illness',
        sammenhengendeSykdom: 'Continuous illness',
        avklart: 'Clarified absence',
        permisjon: 'Leave',
        annet: 'Something else',
        ukjent: 'We do not know',
      },
    },
    hjelp: { timer: 'Leave empty when the child was away the whole day.' },
  },
  'fravaer.vurdert': {
    tittel: 'Assess the absence',
    beskrivelse: 'The routine asks about the absence. You decide what it means for the case.',
    setning:
      '{svar, select, hev {{hvem} assessed the absence: The case should go up a step.} bli {{hvem} assessed the absence: The case stays on its step.} other {{hvem} assessed the absence: Nothing new is needed now.}}',
    felt: { svar: 'What does the absence mean for the case?', begrunnelse: 'Why?' },
    valg: {
      svar: {
        hev: 'The case should go up a step',
        bli: 'The case stays on this step',
        avvis: 'Nothing new is needed now',
      },
    },
    hjelp: { svar: 'The answer does not move the case by itself.' },
  },
}
