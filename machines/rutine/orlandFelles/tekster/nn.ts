import type { nb } from './nb.ts'

export const nn: Record<keyof typeof nb, string> = {
  'omraade.familie': 'Familie',
  'omraade.fritid': 'Fritid',
  'omraade.individ': 'Individ',

  'faktor.laeringsmiljo': 'Læringsmiljø',
  'faktor.gruppeledelse': 'Gruppeleiing',
  'faktor.mobbing': 'Mobbing',
  'faktor.relasjonVoksne': 'Relasjon til dei vaksne',
  'faktor.fravaersoppfolging': 'Registrering og oppfølging av fråvær',
  'faktor.kompetanse': 'Kompetansen til dei tilsette',
  'faktor.forutsigbarhet': 'Struktur og føreseielege dagar',
  'faktor.stabilitet': 'Stabilitet i personalet',

  'faktor.familiestruktur': 'Familiestruktur og stabilitet',
  'faktor.omsorgsevne': 'Omsorgsevne',
  'faktor.involvering': 'Korleis føresette er involverte',
  'faktor.kommunikasjon': 'Kommunikasjon og foreldrestil',
  'faktor.strategier': 'Måtar å møte utfordringar på',
  'faktor.rammer': 'Struktur og rammer heime',
  'faktor.vold': 'Vald og overgrep',
  'faktor.foresattesHelse': 'Rus og helse hos føresette',
  'faktor.nettverk': 'Nettverk rundt familien',

  'faktor.interesser': 'Interesser og aktivitetar',
  'faktor.vennskap': 'Vennskap og støtte frå andre',
  'faktor.tilhorighet': 'Tilhøyrsle',
  'faktor.sosialeMedier': 'Sosiale medium',

  'faktor.kroppsligePlager': 'Kroppslege plager',
  'faktor.saarbarhet': 'Sårbar for endringar',
  'faktor.behovForStruktur': 'Behov for struktur og føreseielege rammer',
  'faktor.diagnoser': 'Diagnosar (til dømes ADHD, Tourette, angst, autisme)',
  'faktor.opptattAvAnnet': 'Oppteken av noko anna (konflikt, sjukdom, økonomi)',
  'faktor.sovnKostSkjerm': 'Søvn, kosthald og skjerm',
  'faktor.selvbilde': 'Sjølvbilete, meistringstru og måtar å meistre på',

  'hvem.foresatte': 'Føresette',
  'hvem.teamleder': 'Teamleiar',
  'hvem.tiltaksleder': 'Tiltaksleiar',
  'hvem.ppt': 'PPT',
  'hvem.familieOgForebygging': 'Familie og førebygging',
  'hvem.fastlege': 'Fastlege',
  'hvem.nav': 'NAV',
  'hvem.barnevern': 'Barnevernstenesta',

  'fri.jul': 'Juleferie',

  'samordning.delerInformasjon': 'Vi deler informasjon',
  'samordning.sammeProblem': 'Vi forstår problemet på same måte',
  'samordning.ikkeImot': 'Vi arbeider ikkje mot måla til kvarandre',
  'samordning.fellesPlan': 'Vi har éin felles plan',
  'samordning.nestePraksis': 'Vi endrar arbeidsmåten vår saman',

  'hjemmel.taushetsplikt': 'Forvaltningslova § 13: teieplikt',
  'hjemmel.meldeplikt': 'Barnevernslova § 13-2: plikt til å melde frå til barnevernet',
  'hjemmel.avvergeplikt': 'Straffelova § 196: plikt til å hindre eit alvorleg lovbrot',
  'hjemmel.nodrett': 'Straffelova § 17: naudrett når liv eller helse er i fare',
  'hjemmel.barnetsStemme': 'FNs barnekonvensjon artikkel 12: retten barnet har til å bli høyrt',
}
