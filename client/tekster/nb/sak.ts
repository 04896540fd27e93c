import { saksfaner } from './saksfaner.ts'
import { sakvalg } from './sakvalg.ts'

export const sak = {
  ...saksfaner,
  valg: sakvalg,
  ved: 'Om saken',
  faner: {
    navn: 'Deler av saken',
    plan: 'Tiltaksplan',
    kartlegging: 'Kartlegging',
    stemme: 'Stemmen til {fornavn}',
    fravaer: 'Fravær',
    historikk: 'Historikk',
    tilstand: 'Tilstand',
  },
  hode: {
    tilbake: 'Mine saker',
    fanetittel: 'Sak på trinn {trinn}',
    stafettholder: 'Stafettholder',
    paaVent: 'På vent',
    lukket: 'Lukket',
    siden: 'siden {dato}',
    periode: '{nr}. periode',
    dager: '{dager, plural, one {# dag} other {# dager}}',
  },
  naa: {
    tittel: 'Nå',
    leggTil: 'Legg til i saken',
    nesteSteg: 'Neste steg: {tittel}',
    gjenstaar: 'Før dere kommer videre',
    ikkeEnna: 'Ikke mulig ennå',
    forAndre: 'Andre kan gjøre dette',
    flereSteg: '{antall} andre steg',
    bareLese: 'Du kan lese denne saken, men ikke skrive i den.',
    seFravaer: 'Se fraværet',
    gruppe: {
      arbeid: 'Det dere gjør',
      plan: 'Planen',
      vei: 'Veien videre',
      stafett: 'Stafetten',
    },
  },
  laget: {
    tittel: 'Laget',
    tilbudt: 'har fått tilbud om stafetten',
    bytter:
      '{bytter, plural, =0 {Stafetten er ikke byttet.} one {Stafetten er byttet én gang.} other {Stafetten er byttet # ganger.}}',
  },
  fravaerskort: {
    tittel: 'Fravær',
    motGrense:
      '{antall, plural, =0 {Ingen dager teller} one {# dag teller} other {# dager teller}} mot grensen på {grense}.',
    overAlle:
      '{antall, plural, one {# dag teller} other {# dager teller}}, over alle grensene i rutinen.',
    seHvilke: 'Se dagene',
    nervaer:
      '{dager, plural, =0 {Ingen {arena, select, skole {skoledager} other {dager}} uten fravær ennå.} one {Uten fravær {arena, select, skole {én skoledag} other {én dag}}.} other {Uten fravær {arena, select, skole {# skoledager} other {# dager}} på rad.}} Normalt nærvær er {av} på rad.',
  },
  endring: {
    lest: 'Den er grei',
    konflikt: 'Saken er endret mens du skrev',
    trygt: 'Det du har skrevet, står under. Se om det fortsatt stemmer før du sender.',
    sendLikevel: 'Send likevel',
  },
  gjor: {
    tilbake: 'Saken til {fornavn}',
    send: 'Lagre i saken',
    sendt: '«{tittel}» er lagret i saken',
    ikkeGodtatt: 'Noe ble ikke godtatt. Ingenting er lagret.',
    naar: 'Når skjedde det?',
    iEttertid: 'Blir merket som ført i ettertid.',
    ikkeHer: 'Ikke mulig nå',
    ikkeEnna: 'Ikke mulig ennå',
    ikkeLenger: 'Ikke mulig lenger',
    ikkeSlikSakenStaar: 'Dette går ikke slik saken står nå.',
    feil: 'Noe gikk galt hos oss',
    utenSvar: 'Får ikke kontakt med Stafett',
    ingenTilgang: 'Du kan ikke skrive i denne saken',
    trygt: 'Ingenting er lagret ennå. Det du har skrevet, står her.',
    provIgjen: 'Vent litt og send på nytt. Det blir bare lagret én gang.',
    spor: 'Spør den som holder stafetten.',
    forrigeStemme: 'Forrige gang',
    foresatte: 'Foresatte',
    sistKontakt: 'Sist dere hadde kontakt',
    overlevering: 'Overleveringen',
    nesteTrinn: 'Trinn {nr}: {tittel}',
  },
}
