import { parten, partslag } from './part.ts'

/** Meetings: proposed, answered, called in, moved, held, called off. */
const tida = {
  dato: 'Dato',
  kl: 'Klokka',
  minutter: 'Hvor lenge, i minutter',
}
const klhjelp = 'Mellom 07:00 og 20:55.'
const annenhjelp = 'Skriv hva personen er for barnet, ikke navnet: farmor, trener.'
const holdtformer = {
  fysisk: 'vi møttes',
  digitalt: 'på nett',
  begge: 'noen møttes, noen var med på nett',
}
const former = { fysisk: 'vi møtes', digitalt: 'på nett', begge: 'noen møtes, noen er med på nett' }

export const hendelse = {
  'mote.foreslatt': {
    tittel: 'Kall inn til møte',
    beskrivelse: 'Foreslå tider som de andre kan svare på, eller sett tida med en gang.',
    setning:
      '{naar, select, fast {{hvem} kalte inn til møte.} other {{hvem} foreslo tider for et møte.}}',
    felt: {
      naar: 'Når?',
      ...parten,
      slag: 'Hva slags møte er det?',
      hvem: 'Hvem skal være med?',
      form: 'Hvordan møtes dere?',
      sted: 'Hvor?',
      tolk: 'Trenger dere tolk?',
      ...tida,
      tid: 'Tid',
      tider: 'Hvilke tider kan det være?',
      serie: 'Rytme',
      id: 'Rytme',
      nr: 'Nummer i rytmen',
    },
    valg: {
      naar: { velges: 'flere tider å velge mellom', fast: 'tida er bestemt' },
      slag: {
        elevOgForesatte: 'møte med barnet og foresatte',
        drofting: 'drøfting med tiltaksleder',
        evaluering: 'evaluering av planen',
        samarbeid: 'samarbeidsmøte',
        annet: 'et annet møte',
        ...partslag,
      },
      form: former,
    },
    hjelp: {
      sted: 'Et rom, en adresse, eller lenka til et møte på nett. Det står i invitasjonen, så ikke skriv navn. Er en foresatt skjermet, sendes det bare ut når det er en lenke, eller begynner med navnet på skolen eller barnehagen.',
      kl: klhjelp,
      annen: annenhjelp,
    },
  },
  'mote.svart': {
    tittel: 'Svar på tidene',
    beskrivelse: 'Skriv når den inviterte kan.',
    setning: '{hvem} svarte på når møtet kan være.',
    felt: {
      deltaker: 'Hvem svarer?',
      ...parten,
      passer: 'Hvilke tider passer?',
      omMaaDe: 'Hvilke passer om det må til?',
      gitt: 'Når ble det svart?',
    },
    valg: { slag: partslag },
  },
  'mote.onsket': {
    tittel: 'Skriv hva familien vil ta opp',
    beskrivelse: 'Skriv det noen i familien vil snakke om på møtet. Det står først på sakslista.',
    setning: '{hvem} skrev noe familien vil ta opp på møtet.',
    felt: {
      deltaker: 'Hvem vil ta det opp?',
      slag: parten.slag,
      foresatt: parten.foresatt,
      tekst: 'Hva vil de snakke om?',
    },
    valg: { slag: { barnet: partslag.barnet, foresatt: partslag.foresatt } },
    hjelp: { tekst: 'Bruk deres egne ord.' },
  },
  'mote.kommer': {
    tittel: 'Skriv inn svar',
    beskrivelse: 'Skriv om den inviterte kommer.',
    setning: '{hvem} svarte på en innkalling.',
    felt: { deltaker: 'Hvem svarer?', ...parten, svar: 'Kommer de?', gitt: 'Når ble det svart?' },
    valg: { slag: partslag, svar: { ja: 'ja', kanskje: 'kanskje', nei: 'nei' } },
  },
  'mote.innkalt': {
    tittel: 'Velg tid og kall inn',
    beskrivelse: 'Velg den tida som passer best. Da er møtet innkalt.',
    setning: '{hvem} kalte inn til møte {tid}.',
    felt: { tid: 'Når?', uten: 'Ikke kalt inn, uten samtykke' },
  },
  'mote.flyttet': {
    tittel: 'Flytt møtet',
    beskrivelse: 'Sett en ny tid.',
    setning: '{hvem} flyttet møtet.',
    felt: {
      til: 'Ny tid',
      ...tida,
      grunn: 'Hvorfor? Du trenger ikke skrive noe.',
      uten: 'Ikke kalt inn lenger, uten samtykke',
    },
    hjelp: { kl: klhjelp },
  },
  'mote.avlyst': {
    tittel: 'Avlys møtet',
    beskrivelse: 'Møtet blir ikke holdt.',
    setning: '{hvem} avlyste møtet.',
    felt: { grunn: 'Hvorfor?' },
  },
  'mote.avsnitt': {
    tittel: 'Skriv i referatet',
    beskrivelse: 'Skriv ett avsnitt. Andre kan skrive i andre avsnitt samtidig.',
    setning: '{hvem} skrev i referatet.',
    felt: {
      avsnitt: 'Hvilket avsnitt?',
      punkt: 'Hvilket punkt på sakslista?',
      tekst: 'Hva ble sagt?',
      erstatter: 'Hvilke ord avløser det?',
    },
  },
  'mote.holdt': {
    tittel: 'Skriv fra møtet',
    beskrivelse: 'Skriv hvem som var der, og hva dere ble enige om.',
    setning: '{hvem} skrev fra møtet.',
    felt: {
      ...parten,
      tilstede: 'Hvem var der?',
      form: 'Hvordan møttes dere?',
      referat: 'Hva snakket dere om, og hva avtalte dere?',
    },
    valg: { slag: partslag, form: holdtformer },
    hjelp: { annen: annenhjelp },
  },
}

export const frist = {
  velgMotetid: 'Møtetida skal velges',
  holdMote: 'Møtet skal holdes og skrives ned',
}

export const tilstand = {
  mote: 'Møte',
  ny: 'Nytt',
  foreslatt: 'Tid skal velges',
  innkalt: 'Innkalt',
  holdt: 'Holdt',
  avlyst: 'Avlyst',
}

export const intern = { moteHoldt: 'Et møte blir holdt' }

/** One meeting, as it is called in a list. */
export const prosess = {
  tittel:
    '{slag, select, elevOgForesatte {Møte med barnet og foresatte} drofting {Drøfting med tiltaksleder} evaluering {Evaluering av planen} samarbeid {Samarbeidsmøte} other {Møte}} {dato}',
}
