import type { Tekster } from '../typer.ts'

export const timeplan: Tekster['sak']['timeplan'] = {
  tittel: 'Avtalt timeplan',
  ingen: 'Inga kortare veke er avtalt no.',
  om: 'Ei veke med færre eller kortare dagar for ei tid. Lag veka saman med {fornavn}.',
  avtal: 'Avtal ein timeplan',
  avslutt: 'Avslutt timeplanen',
  til: 'Heile veka gjeld igjen etter',
  fra: 'Frå',
  naa: 'No',
  oppmote:
    'Til stades {der} av {avtalt, plural, one {éin avtalt dag} other {# avtalte dagar}}{hittil, select, ja { så langt} other {}}.',
  timerHjemme:
    '{timer, plural, one {Høgst éin time} other {Høgst # timar}} heime dei dagane det er nokre timar her.',
  timer: 'Timar',
  hjemme: 'Heime',
  hjemmel: 'Byggjer på',
  samtykke: 'Samtykke',
  samtykkeFra: '{hvem} ({hvordan}). {barnet}.',
  fravaer: 'Det som er avtalt heime, blir ikkje rekna som fråvær. Fråværet elles står under.',
  slutt: 'Avslutta {dato}: {hvorfor}',
  over: 'Over {dato}',
  tidligere: '{antall, plural, one {Éin tidlegare avtale} other {# tidlegare avtalar}}',
}
