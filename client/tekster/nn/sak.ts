import type { Tekster } from '../typer.ts'
import { saksfaner } from './saksfaner.ts'
import { sakvalg } from './sakvalg.ts'

export const sak: Tekster['sak'] = {
  ...saksfaner,
  valg: sakvalg,
  ved: 'Om saka',
  faner: {
    navn: 'Delar av saka',
    plan: 'Tiltaksplan',
    kartlegging: 'Kartlegging',
    stemme: 'Stemma til {fornavn}',
    fravaer: 'Fråvær',
    historikk: 'Historikk',
    tilstand: 'Tilstand',
  },
  hode: {
    tilbake: 'Mine saker',
    fanetittel: 'Sak på trinn {trinn}',
    stafettholder: 'Stafetthaldar',
    paaVent: 'På vent',
    lukket: 'Lukka',
    siden: 'sidan {dato}',
    periode: '{nr}. periode',
    dager: '{dager, plural, one {# dag} other {# dagar}}',
  },
  naa: {
    tittel: 'No',
    leggTil: 'Legg til i saka',
    nesteSteg: 'Neste steg: {tittel}',
    gjenstaar: 'Før de kjem vidare',
    ikkeEnna: 'Ikkje mogleg enno',
    forAndre: 'Andre kan gjere dette',
    flereSteg: '{antall} andre steg',
    bareLese: 'Du kan lese denne saka, men ikkje skrive i ho.',
    seFravaer: 'Sjå fråværet',
    gruppe: {
      arbeid: 'Det de gjer',
      plan: 'Planen',
      videre: 'Vegen vidare',
      stafett: 'Stafetten',
    },
  },
  laget: {
    tittel: 'Laget',
    tilbudt: 'har fått tilbod om stafetten',
    bytter:
      '{bytter, plural, =0 {Stafetten er ikkje bytt.} one {Stafetten er bytt éin gong.} other {Stafetten er bytt # gonger.}}',
  },
  fravaerskort: {
    tittel: 'Fråvær',
    motGrense:
      '{antall, plural, =0 {Ingen dagar tel} one {# dag tel} other {# dagar tel}}. Neste grense blir passert ved meir enn {grense}.',
    overAlle:
      '{antall, plural, one {# dag tel} other {# dagar tel}}, over alle grensene i rutinen.',
    seHvilke: 'Sjå dagane',
    nervaer:
      '{dager, plural, =0 {Ingen {arena, select, skole {skuledagar} other {dagar}} utan fråvær så langt i saka.} one {Utan fråvær {arena, select, skole {éin skuledag} other {éin dag}} så langt i saka.} other {Utan fråvær {arena, select, skole {{dager} skuledagar} other {{dager} dagar}} på rad så langt i saka.}} Normalt nærvær er {av} på rad.',
  },
  endring: {
    lest: 'Den er grei',
    konflikt: 'Saka er endra medan du skreiv',
    trygt: 'Det du har skrive, står under. Sjå om det framleis stemmer før du sender.',
    staar: 'Det du har skrive, står under. Det kan ikkje sendast slik saka står no.',
    sendLikevel: 'Send likevel',
  },
  gjor: {
    tilbake: 'Saka til {fornavn}',
    send: 'Lagre i saka',
    sendt: '«{tittel}» er lagra i saka',
    ikkeGodtatt: 'Noko vart ikkje godteke. Ingenting er lagra.',
    naar: 'Når skjedde det?',
    iEttertid: 'Blir merkt som ført i ettertid.',
    ikkeHer: 'Ikkje mogleg no',
    ikkeEnna: 'Ikkje mogleg enno',
    ikkeLenger: 'Ikkje mogleg lenger',
    ikkeSlikSakenStaar: 'Dette går ikkje slik saka står no.',
    feil: 'Noko gjekk gale hos oss',
    utenSvar: 'Får ikkje kontakt med Stafett',
    ingenTilgang: 'Du kan ikkje skrive i denne saka',
    loggetUt: 'Du er logga ut',
    loggInnIgjen: 'Logg inn att, så kan du sende det herfrå.',
    loggInn: 'Logg inn',
    trygt: 'Ingenting er lagra enno. Det du har skrive, står her.',
    provIgjen: 'Vent litt og send på nytt. Det blir berre lagra éin gong.',
    spor: 'Spør den som held stafetten.',
    forrigeStemme: 'Førre gong',
    foresatte: 'Føresette',
    sistKontakt: 'Sist de hadde kontakt',
    overlevering: 'Overleveringa',
    nesteTrinn: 'Trinn {nr}: {tittel}',
  },
}
