/** What must be done by a date. */
export const frist = {
  gjenoppta: 'Saken skal tas opp igjen',
  evaluering: 'Planen skal evalueres',
  svarStafett: 'Tilbudet om stafetten trenger svar',
  overlever: 'Stafetten skal over til en som kan holde den på dette trinnet',
  svarVarsel: 'Fraværet skal vurderes',
  steg: {
    undring: 'Undringen skal konkretiseres',
    hore: 'Barnet og foresatte skal høres',
    vurdere: 'Veien videre skal vurderes',
    kartlegge: 'Kartleggingen skal gjøres',
    forstaa: 'Dere skal finne en felles forståelse',
    planlegge: 'Planen skal lages',
    folgeOpp: 'Veien videre skal avgjøres',
  },
}

/** Where the case is now. */
export const sammendrag = {
  avsluttet: 'Saken er avsluttet. Målet er nådd.',
  avsluttetNaturlig: 'Saken er avsluttet. Fraværet hadde en naturlig årsak.',
  lukket: 'Saken er lukket. Grunn: {grunn}.',
  paaVent: 'Saken er på vent til {dato}. Fristene hviler så lenge.',
  undring: 'Noe vekker undring rundt {fornavn}. Begynn med å skrive ned hva du ser.',
  hore: 'Undringen er beskrevet. Nå skal {fornavn} og foresatte høres.',
  vurdere:
    'Nå skal dere vurdere veien videre for {fornavn}: opp et trinn, følge med eller avslutte.',
  kartlegge: 'Dere leter etter hva som ligger bak, på alle fire områdene, sammen med {fornavn}.',
  forstaa:
    'Kartleggingen er gjort. Nå skal {arena, select, skole {skolen} other {barnehagen}}, foresatte og {fornavn} finne en felles forståelse.',
  planlegge: 'Nå skal dere lage en plan sammen med {fornavn} og foresatte.',
  gjelder: 'Planen gjelder. Den skal evalueres med {fornavn} og foresatte {dato}.',
  tilEvaluering: 'Planen skal evalueres nå, sammen med {fornavn} og foresatte. Datoen var {dato}.',
  evaluert: 'Planen er evaluert. Nå skal dere bestemme veien videre.',
  evaluertFoerNed:
    'Planen ble evaluert før dere gikk ned. La den stå en periode til, eller lag en ny.',
  planAvsluttet: 'Planen er avsluttet. Nå skal dere bestemme veien videre.',
  planGjelder: 'Planen dere har, gjelder til den evalueres {dato}.',
  planForfalt: 'Planen dere har, skulle vært evaluert {dato}.',
  varsel: 'Fraværet skal vurderes.',
  sluttet: '{fornavn} sluttet {dato}. Lukk saken når alt er skrevet ned, med grunnen.',
  flyttet: '{fornavn} er nå ved {enhet}. Saken følger med når stafetten er gitt videre dit.',
  tilbud: 'Stafetten er tilbudt en annen, og svaret mangler.',
  tilbudTilDeg: 'Du er bedt om å ta over stafetten. Svar ja eller nei.',
}

/** The primary action while a plan works. */
export const forbered = 'Forbered evalueringen'

/** Of a case that was running before it was here. */
export const tattInn = {
  setning:
    'Saken begynte {begynte} og ble tatt inn {dato}. Det som var gjort før det, står her bare hvis noen har skrevet det inn etterpå.',
  merke: 'Tatt inn',
  trinn: 'tatt inn {dato}',
  minst: 'minst {dager, plural, one {# dag} other {# dager}}',
}
