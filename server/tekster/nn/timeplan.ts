import type * as nb from '../nb/timeplan.ts'

/** A reduced week that is agreed for a time. */
export const hendelse: typeof nb.hendelse = {
  'timeplan.avtalt': {
    tittel: 'Avtal ein timeplan',
    beskrivelse:
      'Ei veke med færre eller kortare dagar for ei tid, laga saman med barnet. Etter siste dag gjeld heile veka igjen.',
    setning: '{hvem} skreiv inn ein avtalt timeplan frå {fra}.',
    felt: {
      uke: 'Korleis er veka?',
      mandag: 'Måndag',
      tirsdag: 'Tysdag',
      onsdag: 'Onsdag',
      torsdag: 'Torsdag',
      fredag: 'Fredag',
      timerHjemme: 'Kor mange timar heime, på dagar med nokre timar?',
      timer: 'Kva timar eller tider?',
      hjemme: 'Kva gjer barnet heime, og kven følgjer opp?',
      fra: 'Frå kva dag?',
      uker: 'Kor mange veker gjeld avtalen?',
      trapp: 'Korleis blir det trappa opp?',
      hjemmel: 'Kva byggjer avtalen på?',
      foresatte: 'Kven av dei føresette samtykkjer?',
      barnet: 'Kva med barnet sjølv?',
      hvordan: 'Korleis blei samtykket gitt?',
      vedlegg: 'Bilete av arket',
    },
    valg: {
      barnet: {
        samtykker: 'Barnet samtykkjer',
        forUng: 'Barnet er for ungt til å måtte samtykkje',
      },
      hvordan: { muntlig: 'Munnleg', papir: 'På papir' },
    },
    hjelp: {
      uke: 'Dagar som er avtalte heilt heime, blir ikkje rekna som fråvær.',
      timerHjemme:
        'Så mange timar blir ikkje rekna som fråvær. Står det tomt, blir ingen timar dei dagane rekna som fråvær.',
      timer: 'Til dømes «frå andre time» eller «ikkje gym».',
      trapp: 'Eitt trinn for kvar gong det blir meir tid her. Etter siste trinn gjeld heile veka.',
      hjemmel: 'Kommunen må stadfeste kva som kan brukast her.',
      vedlegg: 'Berre når det er gitt på papir. Arket må kunne lesast.',
    },
  },
  'timeplan.avsluttet': {
    tittel: 'Avslutt timeplanen',
    beskrivelse: 'Heile veka gjeld frå i dag.',
    setning: '{hvem} avslutta den avtalte timeplanen.',
    felt: { hvorfor: 'Kvifor blir han avslutta no?' },
  },
  'timeplan.utlopt': {
    tittel: 'Meld at timeplanen er over',
    beskrivelse: 'Skjer av seg sjølv dagen etter siste dag.',
    setning: 'Den avtalte timeplanen er over. Heile veka gjeld.',
  },
}

export const frist: typeof nb.frist = {
  timeplanSlutt: 'Timeplanen er over: sjå korleis det går, eller avtal ein ny',
}

export const tilstand: typeof nb.tilstand = {
  timeplan: 'Avtalt timeplan',
  gjelder: 'Gjeld',
  avsluttet: 'Avslutta',
  utlopt: 'Over',
}

export const intern: typeof nb.intern = {
  hjemmeAvtalt: 'Avtalte dagar heime',
  hjemmeSlutt: 'Dei avtalte dagane heime er over',
}

/** One agreement, as it is called in a list. */
export const prosess: typeof nb.prosess = { tittel: 'Avtalt timeplan frå {fra}' }
