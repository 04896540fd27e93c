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
  begynnelse: {
    tittel: 'Does the case begin now?',
    ny: 'Yes, the case is new',
    iGang: 'No, the case is already running',
    hjelp:
      'The child has a case on paper or in another system, and is followed up here from now on.',
    medUtdrag: 'No, it comes from the kindergarten',
    utdragHjelp:
      '{fra} has written an extract for the school. Read it, and take the case in where it stands now.',
  },
  utdrag: {
    venter: 'Coming from kindergarten',
    linje: '{gruppe} · extract from {fra}, {dato}',
    les: 'Read the extract',
    fra: 'Extract from {fra}',
    sto: 'Written {dato}. The case began {begynte}, and stood on step {trinn} of the kindergarten’s routine then.',
    medPlan:
      'The plan at the kindergarten goes along. If it stays in force here, tick that below, and look over each row.',
    utenPlan: 'No plan goes along.',
    ta: 'We take in the extract',
    taHjelp:
      'Then the history says that the case builds on it, and the kindergarten sees that you have it. The text is filled in below, and can be changed.',
  },
  inntak: {
    tittel: 'Where does the case stand?',
    trinn: 'Which step is the case on now?',
    trinnet: 'Step {nr}: {tittel}',
    begynte: 'When did the case begin?',
    trinnSiden: 'When did the case come to this step?',
    trinnSidenHjelp: 'Leave it empty if you do not know. Days are then counted from today.',
    hittil: 'What has been done so far?',
    hittilHjelp: 'A sentence or two is enough. They stand first in the history.',
    velgTrinn: 'Choose the step first, and you will see who can hold the relay there.',
    plan: 'The plan',
    harPlan: 'A plan is in force now',
    harPlanHjelp:
      'Write it as it was agreed. It stays in force, and is evaluated on the date you have agreed on.',
    ingenPlan: 'On step 0 there is no plan to bring in.',
    fra: 'When was the plan put in force?',
    rader: 'The measures',
    radfelt: 'Row {nr}, {felt}',
    fil: {
      tittel: 'Fetch the measures from a file',
      hjelp:
        'One line for each measure, separated by semicolon or comma. Several measures in one cell are separated by |. Other columns are not read. From a spreadsheet: choose “Save as” and “CSV”.',
      mal: 'Download an empty template',
      filnavn: 'measures-template.csv',
      velg: 'Choose a CSV file',
      lim: 'Or paste the lines here',
      les: 'Fetch the lines',
      hentet:
        '{antall, plural, one {One measure was fetched. Look it over.} other {# measures were fetched. Look them over.}}',
      feil: '{antall, plural, one {One error in the file} other {# errors in the file}}. Nothing was fetched.',
      linje: 'Line {nr}, {felt}: {grunn}',
      uten: 'Fetch {antall, plural, one {the one measure} other {the # measures}} without these lines',
      tom: 'There are no measures in the file, only a heading.',
      forStor:
        'The file is too large. It can be at most {kb} kB. Take out what is no measure, and choose it again.',
      ikkeLest: 'The file cannot be read. Save it as “CSV UTF-8”, and choose it again.',
      utenSvar: 'The file cannot be read just now. Try again in a while.',
    },
    ikkeFort:
      'What was done before today is not written down as if it had been done here. What the routine asks for on the step stands as something to do. You can write it down afterwards, with the day it happened.',
    send: 'Bring in the case',
    tatt: 'The case has been brought in.',
    feil: 'The case was not brought in',
    velgTrinnFeil: 'Choose the step that the case is on',
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
