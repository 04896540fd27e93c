import type { Tekster } from '../typer.ts'

export const nysak: Tekster['nysak'] = {
  fanetittel: 'New case',
  tittel: 'New case',
  ingress: 'You need not be certain. A case begins with wondering, and it can be closed again.',
  tilbake: 'My cases',
  barn: {
    tittel: 'Who is it about?',
    sok: 'Search for the child',
    hjelp: 'The beginning of the name is enough.',
    treff: '{antall, plural, =0 {No matches} one {One child} other {# children}}',
    mange: 'Showing the first {antall}. Type more of the name to find others.',
    velgKort: 'Choose',
    velg: 'Choose {navn}, {sted}',
    harSak: 'Has a case',
    tilSaken: 'Go to the case',
    tilSakenFor: 'Go to the case of {navn}',
    ingenTreff: 'Nobody found. Check the spelling. You only find children where you work yourself.',
    bytt: 'Choose another child',
  },
  finnes: {
    tittel: '{navn} already has a case',
    tekst: 'Everybody follows up in the same case, so that nothing falls between two chairs.',
  },
  holder: {
    tittel: 'Who shall hold the relay?',
    hjelp: 'One person keeps the thread. The relay can be passed on later.',
    flere: 'Show everybody who can hold it ({antall})',
    deg: 'you',
    ingen:
      'Nobody at the unit has a role that can hold the relay at the first step. Tell the head of the unit.',
  },
  tidligere: {
    tittel: 'When did it begin?',
    bryter: 'It began before today',
    hjelp: 'The case is then entered late, and the history says so.',
    dato: 'Date',
  },
  start: 'Start the case',
  startet: 'The case has been started.',
  feil: {
    holder: 'Choose who shall hold the relay',
    dato: 'Enter a date that is not in the future',
    tittel: 'The case was not started',
    trygt: 'What you filled in is still here.',
    utenSvar: 'Cannot reach Stafett. Check the network and try again.',
    intern: 'Something went wrong with us. Try again.',
    ingenTilgang: 'You cannot start a case for this child.',
    forMange: 'That was a little fast. Wait half a minute and try again.',
    provIgjen: 'Try again in a moment.',
    hentBarn: 'Cannot search right now',
    hentKandidater: 'Cannot fetch who may hold the relay',
  },
  sperret: {
    tittel: 'You cannot start cases',
    tekst:
      'Those who work with the children do. Talk with the class teacher or pedagogical leader.',
  },
}
