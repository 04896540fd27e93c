import type { forlop as nb } from '../nb/forlop.ts'

export const forlop: typeof nb = {
  'sak.opprettet': {
    tittel: 'Start ei sak',
    beskrivelse: 'Når noko i fråværet vekkjer undring, og nokon må følgje det opp.',
    setning:
      '{inntak, select, ja {{hvem} tok inn saka på trinn {paa}. Saka byrja {begynte}.} other {{hvem} starta saka.}}',
    felt: {
      begynte: 'Byrja',
      trinnSiden: 'På trinnet sidan',
      hittil: 'Dette var gjort før',
      fra: 'Planen gjeld frå',
      utdrag: 'Byggjer på',
    },
  },
  'trinn.hevet': {
    tittel: 'Gå opp eit trinn',
    beskrivelse: 'Når det de har gjort på dette trinnet, ikkje er nok.',
    setning: '{hvem} flytta saka opp til trinn {trinn}.',
    felt: { begrunnelse: 'Kvifor går de opp eit trinn?' },
  },
  'trinn.hevetStraks': {
    tittel: 'Gå opp med ein gong',
    beskrivelse:
      'Når hjelpa ikkje kan vente på det som står igjen. De kan gå forbi trinn; det de hoppar over, står igjen som noko å gjere.',
    setning:
      '{vei, select, terskel {{hvem} flytta saka rett opp til trinn {trinn}: Fråværet har passert ein terskel.} fare {{hvem} flytta saka rett opp til trinn {trinn}: Barnet kan vere i fare.} sterkBekymring {{hvem} flytta saka rett opp til trinn {trinn}: Det er grunn til sterk uro.} other {{hvem} flytta saka rett opp til trinn {trinn}.}}',
    felt: { vei: 'Kvifor hastar det?', til: 'Kor langt opp?', begrunnelse: 'Kva ser de?' },
    valg: { til: { trinn1: 'Trinn 1', trinn2: 'Trinn 2', trinn3: 'Trinn 3' } },
  },
  'trinn.holdt': {
    tittel: 'Følg med litt til',
    beskrivelse: 'Bli på trinnet ei stund til, og vurder på nytt når fristen kjem.',
    setning: '{hvem} valde å følgje med litt til.',
    felt: { begrunnelse: 'Kvifor blir de på trinnet?' },
  },
  'trinn.senket': {
    tittel: 'Gå ned eit trinn',
    beskrivelse: 'Når det går betre og mindre hjelp er nok. Planen følgjer med ned.',
    setning: '{hvem} flytta saka ned til trinn {trinn}.',
    felt: { begrunnelse: 'Kvifor går de ned eit trinn?' },
  },
  'stafett.tilbudt': {
    tittel: 'Tilby stafetten til ein annan',
    beskrivelse: 'Spør om ein annan kan ta over. Ingenting blir endra før svaret er ja.',
    setning: '{hvem} tilbaud {tilNavn} stafetten.',
    felt: {
      til: 'Kven skal få tilbodet?',
      person: 'Person',
      rolle: 'Rolle',
      enhet: 'Eining',
      overlevering: 'Kva må den som tek over, vite?',
    },
  },
  'stafett.mottatt': {
    tittel: 'Ta imot stafetten',
    beskrivelse: 'Seier du ja, er det du som held tråden i saka frå no.',
    setning: '{hvem} tok imot stafetten.',
  },
  'stafett.avslaatt': {
    tittel: 'Sei nei til stafetten',
    beskrivelse: 'Stafetten blir hos den som har han no.',
    setning: '{hvem} sa nei til stafetten.',
    felt: { grunn: 'Kvifor passar det ikkje?' },
  },
  'stafett.trukket': {
    tittel: 'Trekk tilbodet om stafetten',
    beskrivelse: 'Tilbodet fell bort, og stafetten blir hos den som har han no.',
    setning: '{hvem} trekte tilbodet om stafetten.',
  },
  'sak.satPaaVent': {
    tittel: 'Set saka på vent',
    beskrivelse: 'Når det er rett å vente til ein bestemt dato. Fristane kviler så lenge.',
    setning: '{hvem} sette saka på vent til {til}.',
    felt: { grunn: 'Kvifor ventar de?', til: 'Når skal saka takast opp igjen?' },
  },
  'sak.gjenopptatt': {
    tittel: 'Ta opp saka igjen',
    beskrivelse: 'Hald fram før ventetida er ute. Då gjeld fristane igjen.',
    setning: '{hvem} tok opp saka igjen.',
    felt: { begrunnelse: 'Kvifor tek de opp saka igjen?' },
  },
  'sak.pauseUtlopt': {
    tittel: 'Avslutt ventetida',
    beskrivelse: 'Skjer av seg sjølv når ventetida er ute.',
    setning: 'Ventetida er ute, og saka er i gang igjen.',
  },
  'sak.avsluttet': {
    tittel: 'Avslutt saka',
    beskrivelse: 'Når målet er nådd, og barnet ikkje treng laget rundt seg lenger.',
    setning:
      '{grunn, select, naturligAarsak {{hvem} avslutta saka. Fråværet hadde ei naturleg årsak.} other {{hvem} avslutta saka. Målet er nådd.}}',
    felt: {
      grunn: 'Kvifor kan saka avsluttast?',
      oppsummering: 'Kva hjelpte, og korleis er det no?',
    },
    valg: {
      grunn: { maalNaadd: 'Målet er nådd', naturligAarsak: 'Fråværet hadde ei naturleg årsak' },
    },
  },
  'sak.lukket': {
    tittel: 'Lukk saka av ein annan grunn',
    beskrivelse: 'Når saka ikkje skal følgjast opp her meir, til dømes fordi barnet flyttar.',
    setning:
      '{grunn, select, flyttet {{hvem} lukka saka fordi barnet flyttar.} bytterArena {{hvem} lukka saka fordi barnet går over til skule eller barnehage.} annenInstans {{hvem} lukka saka fordi andre følgjer opp vidare.} feilregistrert {{hvem} lukka saka, som var starta ved ein feil.} foresatteOnskerIkke {{hvem} lukka saka fordi dei føresette ikkje ønskjer å gå vidare.} videregaaende {{hvem} lukka saka fordi eleven byrjar på vidaregåande.} other {{hvem} lukka saka.}}',
    felt: { grunn: 'Kva er grunnen?', begrunnelse: 'Forklar kort' },
    valg: {
      grunn: {
        flyttet: 'Barnet flyttar',
        bytterArena: 'Barnet går over til skule eller barnehage',
        annenInstans: 'Andre følgjer opp vidare',
        feilregistrert: 'Saka blei starta ved ein feil',
        foresatteOnskerIkke: 'Dei føresette ønskjer ikkje å gå vidare',
        videregaaende: 'Eleven byrjar på vidaregåande',
        annet: 'Noko anna',
      },
    },
  },
  'sak.gjenaapnet': {
    tittel: 'Opne saka igjen',
    beskrivelse:
      'Når undringa kjem tilbake. De held fram på trinnet der saka var, med det som er kartlagt, og blir einige på nytt.',
    setning: '{hvem} opna saka igjen.',
    felt: { begrunnelse: 'Kvifor opnar de saka igjen?' },
  },
  'sak.overfort': {
    tittel: 'Flytt saka til ny versjon',
    beskrivelse:
      'Skjer av seg sjølv når ein ny versjon av Stafett deler inn arbeidet på ein annan måte.',
    setning: '{hvem} flytta saka frå {fra} til {til}. {hvorfor}',
  },
  'rutine.byttet': {
    tittel: 'Følg den nye rutinen',
    beskrivelse:
      'Kommunen har ei nyare utgåve av rutinen. Det som er gjort, står. Det som står igjen, følgjer den nye.',
    setning: '{hvem} lét saka følgje den nye utgåva av rutinen, {til}.',
    felt: { til: 'Utgåve' },
  },
  'frist.oversittet': {
    tittel: 'Meld at fristen er ute',
    beskrivelse: 'Skjer av seg sjølv når ein frist går ut.',
    setning: 'Ein frist gjekk ut: {frist}.',
  },
  'fravaer.registrert': {
    tittel: 'Registrer fråvær',
    beskrivelse: 'Skriv inn dagar barnet har vore borte.',
    setning:
      '{dager, plural, one {{hvem} registrerte éin dag med fråvær.} other {{hvem} registrerte # dagar med fråvær.}}',
    felt: {
      dager: 'Dagar',
      dato: 'Dato',
      art: 'Slags fråvær',
      aarsak: 'Årsak',
      timer: 'Timar borte',
      fag: 'Fag, når det var nokre timar',
      forsent: 'Minutt for seint',
      tider: 'Når på dagen',
    },
    valg: {
      art: { dokumentert: 'Dokumentert', udokumentert: 'Udokumentert' },
      aarsak: {
        sykdom: 'Sjukdom',
        sammenhengendeSykdom: 'Samanhengande sjukdom',
        avklart: 'Avklart fråvær',
        permisjon: 'Permisjon',
        annet: 'Noko anna',
        ukjent: 'Vi veit ikkje',
      },
    },
    hjelp: { timer: 'La feltet stå tomt når barnet var borte heile dagen.' },
  },
  'fravaer.vurdert': {
    tittel: 'Vurder fråværet',
    beskrivelse: 'Rutinen spør om fråværet. Du avgjer kva det har å seie for saka.',
    setning:
      '{svar, select, hev {{hvem} vurderte fråværet: Saka bør opp eit trinn.} bli {{hvem} vurderte fråværet: Saka blir på trinnet.} other {{hvem} vurderte fråværet: Det trengst ikkje noko nytt no.}}',
    felt: { svar: 'Kva har fråværet å seie for saka?', begrunnelse: 'Kvifor?' },
    valg: {
      svar: {
        hev: 'Saka bør opp eit trinn',
        bli: 'Saka blir på dette trinnet',
        avvis: 'Det trengst ikkje noko nytt no',
      },
    },
    hjelp: { svar: 'Svaret flyttar ikkje saka av seg sjølv.' },
  },
}
