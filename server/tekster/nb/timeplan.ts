/** A reduced week that is agreed for a time. */
export const hendelse = {
  'timeplan.avtalt': {
    tittel: 'Avtal en timeplan',
    beskrivelse:
      'En uke med færre eller kortere dager for en tid, laget sammen med barnet. Etter siste dag gjelder hele uka igjen.',
    setning: '{hvem} skrev inn en avtalt timeplan fra {fra}.',
    felt: {
      uke: 'Hvordan er uka?',
      mandag: 'Mandag',
      tirsdag: 'Tirsdag',
      onsdag: 'Onsdag',
      torsdag: 'Torsdag',
      fredag: 'Fredag',
      timerHjemme: 'Hvor mange timer hjemme, på dager med noen timer?',
      timer: 'Hvilke timer eller tider?',
      hjemme: 'Hva gjør barnet hjemme, og hvem følger opp?',
      fra: 'Fra hvilken dag?',
      uker: 'Hvor mange uker gjelder den?',
      trapp: 'Hvordan trappes det opp?',
      hjemmel: 'Hva bygger avtalen på?',
      foresatte: 'Hvem av de foresatte samtykker?',
      barnet: 'Hva med barnet selv?',
      hvordan: 'Hvordan ble samtykket gitt?',
      vedlegg: 'Bilde av arket',
    },
    valg: {
      barnet: { samtykker: 'Barnet samtykker', forUng: 'Barnet er for ungt til å måtte samtykke' },
      hvordan: { muntlig: 'Muntlig', papir: 'På papir' },
    },
    hjelp: {
      uke: 'Dager som er avtalt helt hjemme, regnes ikke som fravær.',
      timerHjemme:
        'Så mange timer regnes ikke som fravær. Står det tomt, regnes ingen timer de dagene som fravær.',
      timer: 'For eksempel «fra andre time» eller «ikke gym».',
      trapp: 'Ett trinn for hver gang det blir mer tid her. Etter siste trinn gjelder hele uka.',
      hjemmel: 'Kommunen må bekrefte hva som kan brukes her.',
      vedlegg: 'Bare når det er gitt på papir. Arket må kunne leses.',
    },
  },
  'timeplan.avsluttet': {
    tittel: 'Avslutt timeplanen',
    beskrivelse: 'Hele uka gjelder fra i dag.',
    setning: '{hvem} avsluttet den avtalte timeplanen.',
    felt: { hvorfor: 'Hvorfor avsluttes den nå?' },
  },
  'timeplan.utlopt': {
    tittel: 'Meld at timeplanen er over',
    beskrivelse: 'Skjer av seg selv dagen etter siste dag.',
    setning: 'Den avtalte timeplanen er over. Hele uka gjelder.',
  },
}

export const frist = { timeplanSlutt: 'Timeplanen er over: se hvordan det går, eller avtal en ny' }

export const tilstand = {
  timeplan: 'Avtalt timeplan',
  gjelder: 'Gjelder',
  avsluttet: 'Avsluttet',
  utlopt: 'Over',
}

export const intern = {
  hjemmeAvtalt: 'Avtalte dager hjemme',
  hjemmeSlutt: 'De avtalte dagene hjemme er over',
}

/** One agreement, as it is called in a list. */
export const prosess = { tittel: 'Avtalt timeplan fra {fra}' }
