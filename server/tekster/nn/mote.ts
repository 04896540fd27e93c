import { parten, partslag } from './part.ts'

/** Meetings: proposed, answered, called in, moved, held, called off. */
const tida = {
  dato: 'Dato',
  kl: 'Klokka',
  minutter: 'Kor lenge, i minutt',
}
const klhjelp = 'Mellom 07:00 og 20:55.'
const annenhjelp = 'Skriv kva personen er for barnet, ikkje namnet: farmor, trenar.'
const holdtformer = {
  fysisk: 'vi møttest',
  digitalt: 'på nett',
  begge: 'nokre møttest, nokre var med på nett',
}
const former = {
  fysisk: 'vi møtest',
  digitalt: 'på nett',
  begge: 'nokre møtest, nokre er med på nett',
}

export const hendelse = {
  'mote.foreslatt': {
    tittel: 'Kall inn til møte',
    beskrivelse: 'Foreslå tider som dei andre kan svare på, eller set tida med ein gong.',
    setning:
      '{naar, select, fast {{hvem} kalla inn til møte.} other {{hvem} foreslo tider for eit møte.}}',
    felt: {
      naar: 'Når?',
      ...parten,
      slag: 'Kva slags møte er det?',
      hvem: 'Kven skal vere med?',
      form: 'Korleis møtest de?',
      sted: 'Kvar?',
      tolk: 'Treng de tolk?',
      ...tida,
      tid: 'Tid',
      tider: 'Kva tider kan det vere?',
      serie: 'Rytme',
      id: 'Rytme',
      nr: 'Nummer i rytmen',
    },
    valg: {
      naar: { velges: 'fleire tider å velje mellom', fast: 'tida er bestemt' },
      slag: {
        elevOgForesatte: 'møte med barnet og føresette',
        drofting: 'drøfting med tiltaksleiar',
        evaluering: 'evaluering av planen',
        samarbeid: 'samarbeidsmøte',
        annet: 'eit anna møte',
        ...partslag,
      },
      form: former,
    },
    hjelp: {
      sted: 'Eit rom, ei adresse, eller lenkja til eit møte på nett. Det står i invitasjonen, så ikkje skriv namn. Er ein føresett skjerma, blir det berre sendt ut når det er ei lenkje, eller byrjar med namnet på skulen eller barnehagen.',
      kl: klhjelp,
      annen: annenhjelp,
    },
  },
  'mote.svart': {
    tittel: 'Svar på tidene',
    beskrivelse: 'Skriv når den inviterte kan.',
    setning: '{hvem} svarte på når møtet kan vere.',
    felt: {
      deltaker: 'Kven svarer?',
      ...parten,
      passer: 'Kva tider passar?',
      omMaaDe: 'Kva passar om det må til?',
      gitt: 'Når blei det svart?',
    },
    valg: { slag: partslag },
  },
  'mote.onsket': {
    tittel: 'Skriv kva familien vil ta opp',
    beskrivelse: 'Skriv det nokon i familien vil snakke om på møtet. Det står først på sakslista.',
    setning: '{hvem} skreiv noko familien vil ta opp på møtet.',
    felt: {
      deltaker: 'Kven vil ta det opp?',
      slag: parten.slag,
      foresatt: parten.foresatt,
      tekst: 'Kva vil dei snakke om?',
    },
    valg: { slag: { barnet: partslag.barnet, foresatt: partslag.foresatt } },
    hjelp: { tekst: 'Bruk deira eigne ord.' },
  },
  'mote.kommer': {
    tittel: 'Skriv inn svar',
    beskrivelse: 'Skriv om den inviterte kjem.',
    setning: '{hvem} svarte på ei innkalling.',
    felt: { deltaker: 'Kven svarer?', ...parten, svar: 'Kjem dei?', gitt: 'Når blei det svart?' },
    valg: { slag: partslag, svar: { ja: 'ja', kanskje: 'kanskje', nei: 'nei' } },
  },
  'mote.innkalt': {
    tittel: 'Vel tid og kall inn',
    beskrivelse: 'Vel den tida som passar best. Då er møtet kalla inn.',
    setning: '{hvem} kalla inn til møte {tid}.',
    felt: { tid: 'Når?', uten: 'Ikkje kalla inn, utan samtykke' },
  },
  'mote.flyttet': {
    tittel: 'Flytt møtet',
    beskrivelse: 'Set ei ny tid.',
    setning: '{hvem} flytta møtet.',
    felt: {
      til: 'Ny tid',
      ...tida,
      grunn: 'Kvifor? Du treng ikkje skrive noko.',
      uten: 'Ikkje kalla inn lenger, utan samtykke',
    },
    hjelp: { kl: klhjelp },
  },
  'mote.avlyst': {
    tittel: 'Avlys møtet',
    beskrivelse: 'Møtet blir ikkje halde.',
    setning: '{hvem} avlyste møtet.',
    felt: { grunn: 'Kvifor?' },
  },
  'mote.avsnitt': {
    tittel: 'Skriv i referatet',
    beskrivelse: 'Skriv eitt avsnitt. Andre kan skrive i andre avsnitt samtidig.',
    setning: '{hvem} skreiv i referatet.',
    felt: {
      avsnitt: 'Kva avsnitt?',
      punkt: 'Kva punkt på sakslista?',
      tekst: 'Kva blei sagt?',
      erstatter: 'Kva ord avløyser det?',
    },
  },
  'mote.holdt': {
    tittel: 'Skriv frå møtet',
    beskrivelse: 'Skriv kven som var der, og kva de blei einige om.',
    setning: '{hvem} skreiv frå møtet.',
    felt: {
      ...parten,
      tilstede: 'Kven var der?',
      form: 'Korleis møttest de?',
      referat: 'Kva snakka de om, og kva avtalte de?',
    },
    valg: { slag: partslag, form: holdtformer },
    hjelp: { annen: annenhjelp },
  },
}

export const frist = {
  velgMotetid: 'Møtetida skal veljast',
  holdMote: 'Møtet skal haldast og skrivast ned',
}

export const tilstand = {
  mote: 'Møte',
  ny: 'Nytt',
  foreslatt: 'Tid skal veljast',
  innkalt: 'Kalla inn',
  holdt: 'Halde',
  avlyst: 'Avlyst',
}

export const intern = { moteHoldt: 'Eit møte blir halde' }

/** One meeting, as it is called in a list. */
export const prosess = {
  tittel:
    '{slag, select, elevOgForesatte {Møte med barnet og føresette} drofting {Drøfting med tiltaksleiar} evaluering {Evaluering av planen} samarbeid {Samarbeidsmøte} other {Møte}} {dato}',
}
