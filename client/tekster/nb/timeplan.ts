/** The reduced week that is agreed, beside the absence. */
export const timeplan = {
  tittel: 'Avtalt timeplan',
  ingen: 'Ingen kortere uke er avtalt nå.',
  om: 'En uke med færre eller kortere dager for en tid. Lag den sammen med {fornavn}.',
  avtal: 'Avtal en timeplan',
  avslutt: 'Avslutt timeplanen',
  til: 'Hele uka gjelder igjen etter',
  fra: 'Fra',
  naa: 'Nå',
  oppmote:
    'Til stede {der} av {avtalt, plural, one {én avtalt dag} other {# avtalte dager}}{hittil, select, ja { så langt} other {}}.',
  timerHjemme:
    '{timer, plural, one {Høyst én time} other {Høyst # timer}} hjemme de dagene det er noen timer her.',
  timer: 'Timer',
  hjemme: 'Hjemme',
  hjemmel: 'Bygger på',
  samtykke: 'Samtykke',
  samtykkeFra: '{hvem} ({hvordan}). {barnet}.',
  fravaer: 'Det som er avtalt hjemme, regnes ikke som fravær. Fraværet ellers står under.',
  slutt: 'Avsluttet {dato}: {hvorfor}',
  over: 'Over {dato}',
  tidligere: '{antall, plural, one {Én tidligere avtale} other {# tidligere avtaler}}',
}
