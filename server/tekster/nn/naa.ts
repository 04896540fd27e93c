import type * as nb from '../nb/naa.ts'

export const frist: typeof nb.frist = {
  gjenoppta: 'Saka skal takast opp igjen',
  evaluering: 'Planen skal evaluerast',
  svarStafett: 'Tilbodet om stafetten treng svar',
  overlever: 'Stafetten skal over til ein som kan halde han på dette trinnet',
  svarVarsel: 'Fråværet skal vurderast',
  steg: {
    undring: 'Undringa skal konkretiserast',
    hore: 'Barnet og føresette skal høyrast',
    vurdere: 'Vegen vidare skal vurderast',
    kartlegge: 'Kartlegginga skal gjerast',
    forstaa: 'De skal finne ei felles forståing',
    planlegge: 'Planen skal lagast',
    folgeOpp: 'Vegen vidare skal avgjerast',
  },
}

export const sammendrag: typeof nb.sammendrag = {
  avsluttet: 'Saka er avslutta. Målet er nådd.',
  avsluttetNaturlig: 'Saka er avslutta. Fråværet hadde ei naturleg årsak.',
  lukket: 'Saka er lukka. Grunn: {grunn}.',
  paaVent: 'Saka er på vent til {dato}. Fristane kviler så lenge.',
  undring: 'Noko vekkjer undring rundt {fornavn}. Byrj med å skrive ned kva du ser.',
  hore: 'Undringa er beskriven. No skal {fornavn} og føresette høyrast.',
  vurdere:
    'No skal de vurdere vegen vidare for {fornavn}: opp eit trinn, følgje med eller avslutte.',
  kartlegge: 'De leitar etter kva som ligg bak, på alle fire områda, saman med {fornavn}.',
  forstaa:
    'Kartlegginga er gjord. No skal {arena, select, skole {skulen} other {barnehagen}}, føresette og {fornavn} finne ei felles forståing.',
  planlegge: 'No skal de lage ein plan saman med {fornavn} og føresette.',
  gjelder: 'Planen gjeld. Han skal evaluerast med {fornavn} og føresette {dato}.',
  tilEvaluering: 'Planen skal evaluerast no, saman med {fornavn} og føresette. Datoen var {dato}.',
  evaluert: 'Planen er evaluert. No skal de avgjere vegen vidare.',
  evaluertFoerNed:
    'Planen blei evaluert før de gjekk ned. La han stå ein periode til, eller lag ein ny.',
  planAvsluttet: 'Planen er avslutta. No skal de avgjere vegen vidare.',
  planGjelder: 'Planen de har, gjeld til han blir evaluert {dato}.',
  planForfalt: 'Planen de har, skulle vore evaluert {dato}.',
  varsel: 'Fråværet skal vurderast.',
  sluttet: '{fornavn} slutta {dato}. Lukk saka når alt er skrive ned, med grunnen.',
  flyttet: '{fornavn} er no ved {enhet}. Saka følgjer med når stafetten er gitt vidare dit.',
  tilbud: 'Ein annan har fått tilbod om stafetten, og svaret manglar.',
  tilbudTilDeg: 'Du er spurd om å ta over stafetten. Svar ja eller nei.',
}

export const forbered = 'Førebu evalueringa'

/** Of a case that was running before it was here. */
export const tattInn = {
  setning:
    'Saka byrja {begynte} og blei teken inn {dato}. Det som var gjort før det, står her berre om nokon har skrive det inn etterpå.',
  merke: 'Teken inn',
  trinn: 'teken inn {dato}',
  minst: 'minst {dager, plural, one {# dag} other {# dagar}}',
}
