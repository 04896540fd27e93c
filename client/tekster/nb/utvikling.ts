/** The absence over time beside what was tried: numbers, and never a cause. */
export const utvikling = {
  tittel: 'Fraværet over tid',
  ingress:
    'Hele dager {fornavn} har vært borte, {inndeling, select, uke {uke for uke} other {måned for måned}}. Enkelttimer står i tabellen.',
  graf: 'Fravær over tid, {periode}: borte {borte} av {skoledager} {arena, select, skole {skoledager} other {dager i barnehagen}}, med trinnene, planene og {tiltak, plural, one {ett tiltak} other {# tiltak}} på samme tidslinje. Tallene står i tabellen under.',
  tilstede: '{arena, select, skole {på skolen} other {i barnehagen}}',
  trinnrad: 'Trinn',
  planrad: 'Plan og møter',
  planGjelder: 'en plan trer i kraft',
  evaluert: 'planen er evaluert',
  mote: 'møte',
  tiltakene: 'Tiltakene',
  ingenTiltak: 'Når en plan er satt i kraft, står tiltakene her.',
  forbehold:
    'Tallene viser hvor mye {fornavn} var borte, ikke hvorfor. Flere tiltak kan gjelde samtidig.',
  siden: 'Siden {dato}',
  evaluertSom: 'Hjalp det? {svar} ({dato})',
  foer: 'Fire uker før',
  hittil: 'Siden det begynte',
  hele: 'Mens det varte',
  sistNaa: 'Siste fire uker',
  sistDa: 'De siste fire ukene det varte',
  borte:
    'borte <tall>{borte}</tall> av {skoledager} {arena, select, skole {skoledager} other {dager}}',
  forFaa: 'for få {arena, select, skole {skoledager} other {dager}} til å telle ({skoledager})',
  ukjentFoer: 'ikke kjent fra før saken ble tatt inn',
  somTabell: 'Vis som tabell',
  kolonne: {
    uke: 'Uke',
    maaned: 'Måned',
    skoledager: '{arena, select, skole {Skoledager} other {Dager}}',
    timer: 'Bare noen timer',
    skjedde: 'Dette skjedde',
  },
  merke: {
    trinn: '{dato}: trinn {trinn}',
    plan: '{dato}: plan {nr} trer i kraft',
    evaluering: '{dato}: planen er evaluert',
    mote: '{dato}: møte',
  },
}
