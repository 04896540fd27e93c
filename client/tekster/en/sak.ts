import type { Tekster } from '../typer.ts'
import { saksfaner } from './saksfaner.ts'
import { sakvalg } from './sakvalg.ts'

export const sak: Tekster['sak'] = {
  ...saksfaner,
  valg: sakvalg,
  ved: 'About the case',
  faner: {
    navn: 'Parts of the case',
    plan: 'Plan of measures',
    kartlegging: 'Mapping',
    stemme: 'In {fornavn}’s words',
    fravaer: 'Absence',
    historikk: 'History',
    tilstand: 'State',
  },
  hode: {
    tilbake: 'My cases',
    fanetittel: 'Case on step {trinn}',
    stafettholder: 'Relay holder',
    paaVent: 'On hold',
    lukket: 'Closed',
    siden: 'since {dato}',
    periode: 'period {nr}',
    dager: '{dager, plural, one {# day} other {# days}}',
  },
  naa: {
    tittel: 'Now',
    leggTil: 'Add to the case',
    nesteSteg: 'Next step: {tittel}',
    gjenstaar: 'Before you can move on',
    ikkeEnna: 'Not possible yet',
    forAndre: 'Others can do this',
    flereSteg: '{antall} other steps',
    bareLese: 'You can read this case but not write in it.',
    seFravaer: 'See the absence',
    gruppe: {
      arbeid: 'What you do',
      plan: 'The plan',
      videre: 'The way forward',
      stafett: 'The relay',
    },
  },
  laget: {
    tittel: 'The team',
    tilbudt: 'has been offered the relay',
    bytter:
      '{bytter, plural, =0 {The relay has not changed hands.} one {The relay has changed hands once.} other {The relay has changed hands # times.}}',
  },
  fravaerskort: {
    tittel: 'Absence',
    motGrense:
      '{antall, plural, =0 {No days count} one {# day counts} other {# days count}}. The next threshold is passed by more than {grense}.',
    overAlle:
      '{antall, plural, one {# day counts} other {# days count}}, past every threshold of the routine.',
    seHvilke: 'See the days',
    nervaer:
      '{dager, plural, =0 {No {arena, select, skole {school days} other {days}} without absence so far in the case.} one {One {arena, select, skole {school day} other {day}} without absence so far in the case.} other {{arena, select, skole {{dager} school days} other {{dager} days}} in a row without absence so far in the case.}} Normal attendance is {av} in a row.',
  },
  endring: {
    lest: 'Got it',
    konflikt: 'The case changed while you were writing',
    trygt: 'What you have written stands below. See whether it still holds before you send it.',
    staar: 'What you have written is below. It cannot be sent as the case stands now.',
    sendLikevel: 'Send anyway',
  },
  gjor: {
    tilbake: '{fornavn}’s case',
    send: 'Save in the case',
    sendt: '“{tittel}” is saved in the case',
    ikkeGodtatt: 'Something was not accepted. Nothing is saved.',
    naar: 'When did it happen?',
    iEttertid: 'Will be marked as recorded afterwards.',
    ikkeHer: 'Not possible now',
    ikkeEnna: 'Not possible yet',
    ikkeLenger: 'No longer possible',
    ikkeSlikSakenStaar: 'This cannot be done as the case stands now.',
    feil: 'Something went wrong on our side',
    utenSvar: 'Cannot reach Stafett',
    ingenTilgang: 'You cannot write in this case',
    loggetUt: 'You are logged out',
    loggInnIgjen: 'Log in again, and you can send it from here.',
    loggInn: 'Log in',
    trygt: 'Nothing has been saved yet. What you have written is still here.',
    provIgjen: 'Wait a little and send again. It will be saved only once.',
    spor: 'Ask whoever holds the relay.',
    forrigeStemme: 'Last time',
    foresatte: 'Guardians',
    sistKontakt: 'Last contact',
    overlevering: 'The handover',
    nesteTrinn: 'Step {nr}: {tittel}',
  },
}
