/** The way of the case itself: steps, relay, life and absence. */
export const forlop = {
  'sak.opprettet': {
    tittel: 'Start en sak',
    beskrivelse: 'Når noe i fraværet vekker undring, og noen må følge det opp.',
    setning:
      '{inntak, select, ja {{hvem} tok inn saken på trinn {paa}. Saken begynte {begynte}.} other {{hvem} startet saken.}}',
    felt: {
      begynte: 'Begynte',
      trinnSiden: 'På trinnet siden',
      hittil: 'Dette var gjort før',
      fra: 'Planen gjelder fra',
      utdrag: 'Bygger på',
    },
  },
  'trinn.hevet': {
    tittel: 'Gå opp et trinn',
    beskrivelse: 'Når det dere har gjort på dette trinnet, ikke er nok.',
    setning: '{hvem} flyttet saken opp til trinn {trinn}.',
    felt: { begrunnelse: 'Hvorfor går dere opp et trinn?' },
  },
  'trinn.hevetStraks': {
    tittel: 'Gå opp med en gang',
    beskrivelse:
      'Når hjelpen ikke kan vente på det som gjenstår. Dere kan gå forbi trinn; det dere hopper over, står igjen som noe å gjøre.',
    setning:
      '{vei, select, terskel {{hvem} flyttet saken rett opp til trinn {trinn}: Fraværet har passert en terskel.} fare {{hvem} flyttet saken rett opp til trinn {trinn}: Barnet kan være i fare.} sterkBekymring {{hvem} flyttet saken rett opp til trinn {trinn}: Det er grunn til sterk bekymring.} other {{hvem} flyttet saken rett opp til trinn {trinn}.}}',
    felt: { vei: 'Hvorfor haster det?', til: 'Hvor langt opp?', begrunnelse: 'Hva ser dere?' },
    valg: { til: { trinn1: 'Trinn 1', trinn2: 'Trinn 2', trinn3: 'Trinn 3' } },
  },
  'trinn.holdt': {
    tittel: 'Følg med litt til',
    beskrivelse: 'Bli på trinnet en stund til, og vurder på nytt når fristen kommer.',
    setning: '{hvem} valgte å følge med litt til.',
    felt: { begrunnelse: 'Hvorfor blir dere på trinnet?' },
  },
  'trinn.senket': {
    tittel: 'Gå ned et trinn',
    beskrivelse: 'Når det går bedre og mindre hjelp er nok. Planen følger med ned.',
    setning: '{hvem} flyttet saken ned til trinn {trinn}.',
    felt: { begrunnelse: 'Hvorfor går dere ned et trinn?' },
  },
  'stafett.tilbudt': {
    tittel: 'Tilby stafetten til en annen',
    beskrivelse: 'Spør om en annen kan ta over. Ingenting endres før svaret er ja.',
    setning: '{hvem} tilbød {tilNavn} stafetten.',
    felt: {
      til: 'Hvem skal få tilbudet?',
      person: 'Person',
      rolle: 'Rolle',
      enhet: 'Enhet',
      overlevering: 'Hva må den som tar over, vite?',
    },
  },
  'stafett.mottatt': {
    tittel: 'Ta imot stafetten',
    beskrivelse: 'Sier du ja, er det du som holder tråden i saken fra nå.',
    setning: '{hvem} tok imot stafetten.',
  },
  'stafett.avslaatt': {
    tittel: 'Si nei til stafetten',
    beskrivelse: 'Stafetten blir hos den som har den nå.',
    setning: '{hvem} sa nei til stafetten.',
    felt: { grunn: 'Hvorfor passer det ikke?' },
  },
  'stafett.trukket': {
    tittel: 'Trekk tilbudet om stafetten',
    beskrivelse: 'Tilbudet faller bort, og stafetten blir hos den som har den nå.',
    setning: '{hvem} trakk tilbudet om stafetten.',
  },
  'sak.satPaaVent': {
    tittel: 'Sett saken på vent',
    beskrivelse: 'Når det er rett å vente til en bestemt dato. Fristene hviler så lenge.',
    setning: '{hvem} satte saken på vent til {til}.',
    felt: { grunn: 'Hvorfor venter dere?', til: 'Når skal saken tas opp igjen?' },
  },
  'sak.gjenopptatt': {
    tittel: 'Ta opp saken igjen',
    beskrivelse: 'Fortsett før ventetida er ute. Da løper fristene igjen.',
    setning: '{hvem} tok opp saken igjen.',
    felt: { begrunnelse: 'Hvorfor tar dere opp saken igjen?' },
  },
  'sak.pauseUtlopt': {
    tittel: 'Avslutt ventetida',
    beskrivelse: 'Skjer av seg selv når ventetida er ute.',
    setning: 'Ventetiden er ute, og saken er i gang igjen.',
  },
  'sak.avsluttet': {
    tittel: 'Avslutt saken',
    beskrivelse: 'Når målet er nådd, og barnet ikke trenger laget rundt seg lenger.',
    setning:
      '{grunn, select, naturligAarsak {{hvem} avsluttet saken. Fraværet hadde en naturlig årsak.} other {{hvem} avsluttet saken. Målet er nådd.}}',
    felt: {
      grunn: 'Hvorfor kan saken avsluttes?',
      oppsummering: 'Hva hjalp, og hvordan er det nå?',
    },
    valg: {
      grunn: { maalNaadd: 'Målet er nådd', naturligAarsak: 'Fraværet hadde en naturlig årsak' },
    },
  },
  'sak.lukket': {
    tittel: 'Lukk saken av en annen grunn',
    beskrivelse: 'Når saken ikke skal følges opp her mer, for eksempel fordi barnet flytter.',
    setning:
      '{grunn, select, flyttet {{hvem} lukket saken fordi barnet flytter.} bytterArena {{hvem} lukket saken fordi barnet går over til skole eller barnehage.} annenInstans {{hvem} lukket saken fordi andre følger opp videre.} feilregistrert {{hvem} lukket saken fordi den var startet ved en feil.} foresatteOnskerIkke {{hvem} lukket saken fordi foresatte ikke ønsker å gå videre.} videregaaende {{hvem} lukket saken fordi eleven begynner på videregående.} other {{hvem} lukket saken.}}',
    felt: { grunn: 'Hva er grunnen?', begrunnelse: 'Forklar kort' },
    valg: {
      grunn: {
        flyttet: 'Barnet flytter',
        bytterArena: 'Barnet går over til skole eller barnehage',
        annenInstans: 'Andre følger opp videre',
        feilregistrert: 'Saken ble startet ved en feil',
        foresatteOnskerIkke: 'Foresatte ønsker ikke å gå videre',
        videregaaende: 'Eleven begynner på videregående',
        annet: 'Noe annet',
      },
    },
  },
  'sak.gjenaapnet': {
    tittel: 'Åpne saken igjen',
    beskrivelse:
      'Når undringen kommer tilbake. Dere fortsetter på trinnet der saken var, med det som er kartlagt, og blir enige på nytt.',
    setning: '{hvem} åpnet saken igjen.',
    felt: { begrunnelse: 'Hvorfor åpner dere saken igjen?' },
  },
  'sak.overfort': {
    tittel: 'Flytt saken til ny versjon',
    beskrivelse:
      'Skjer av seg selv når en ny versjon av Stafett deler inn arbeidet på en annen måte.',
    setning: '{hvem} flyttet saken fra {fra} til {til}. {hvorfor}',
  },
  'rutine.byttet': {
    tittel: 'Følg den nye rutinen',
    beskrivelse:
      'Kommunen har en nyere utgave av rutinen. Det som er gjort, står. Det som gjenstår, følger den nye.',
    setning: '{hvem} lot saken følge den nye utgaven av rutinen, {til}.',
    felt: { til: 'Utgave' },
  },
  'frist.oversittet': {
    tittel: 'Meld at fristen er ute',
    beskrivelse: 'Skjer av seg selv når en frist går ut.',
    setning: 'En frist gikk ut: {frist}.',
  },
  'fravaer.registrert': {
    tittel: 'Registrer fravær',
    beskrivelse: 'Skriv inn dager barnet har vært borte.',
    setning:
      '{dager, plural, one {{hvem} registrerte én dag med fravær.} other {{hvem} registrerte # dager med fravær.}}',
    felt: {
      dager: 'Dager',
      dato: 'Dato',
      art: 'Slags fravær',
      aarsak: 'Årsak',
      timer: 'Timer borte',
      fag: 'Fag, når det var noen timer',
      forsent: 'Minutter for sent',
      tider: 'Når på dagen',
    },
    valg: {
      art: { dokumentert: 'Dokumentert', udokumentert: 'Udokumentert' },
      aarsak: {
        sykdom: 'Sykdom',
        sammenhengendeSykdom: 'Sammenhengende sykdom',
        avklart: 'Avklart fravær',
        permisjon: 'Permisjon',
        annet: 'Noe annet',
        ukjent: 'Vi vet ikke',
      },
    },
    hjelp: { timer: 'La feltet stå tomt når barnet var borte hele dagen.' },
  },
  'fravaer.vurdert': {
    tittel: 'Vurder fraværet',
    beskrivelse: 'Rutinen spør om fraværet. Du avgjør hva det betyr for saken.',
    setning:
      '{svar, select, hev {{hvem} vurderte fraværet: Saken bør opp et trinn.} bli {{hvem} vurderte fraværet: Saken blir på trinnet.} other {{hvem} vurderte fraværet: Det trengs ikke noe nytt nå.}}',
    felt: { svar: 'Hva betyr fraværet for saken?', begrunnelse: 'Hvorfor?' },
    valg: {
      svar: {
        hev: 'Saken bør opp et trinn',
        bli: 'Saken blir på dette trinnet',
        avvis: 'Det trengs ikke noe nytt nå',
      },
    },
    hjelp: { svar: 'Svaret flytter ikke saken av seg selv.' },
  },
}
