import type { Tekster } from '../typer.ts'

export const utvikling: Tekster['sak']['utvikling'] = {
  tittel: 'Fråværet over tid',
  ingress:
    'Heile dagar {fornavn} har vore borte, {inndeling, select, uke {veke for veke} other {månad for månad}}. Enkelttimar står i tabellen.',
  graf: 'Fråvær over tid, {periode}: borte {borte} av {skoledager} {arena, select, skole {skuledagar} other {dagar i barnehagen}}{hjemme, plural, =0 {} one { og éin avtalt heime} other { og # avtalt heime}}, med trinna, planane og {tiltak, plural, one {eitt tiltak} other {# tiltak}} på same tidslinje. Tala står i tabellen under.',
  tilstede: '{arena, select, skole {på skulen} other {i barnehagen}}',
  avtaltHjemme: 'avtalt heime',
  trinnrad: 'Trinn',
  planrad: 'Plan og møte',
  planGjelder: 'ein plan trer i kraft',
  evaluert: 'planen er evaluert',
  mote: 'møte',
  tiltakene: 'Tiltaka',
  ingenTiltak: 'Når ein plan er sett i kraft, står tiltaka her.',
  forbehold:
    'Tala viser kor mykje {fornavn} var borte, ikkje kvifor. Fleire tiltak kan gjelde samtidig.',
  siden: 'Sidan {dato}',
  evaluertSom: 'Hjelpte det? {svar} ({dato})',
  foer: 'Fire veker før',
  hittil: 'Sidan det byrja',
  hele: 'Medan det varte',
  sistNaa: 'Siste fire veker',
  sistDa: 'Dei siste fire vekene det varte',
  borte:
    'borte <tall>{borte}</tall> av {skoledager} {arena, select, skole {skuledagar} other {dagar}}',
  hjemme: '{hjemme, plural, one {éin dag} other {# dagar}} avtalt heime',
  forFaa: 'for få {arena, select, skole {skuledagar} other {dagar}} til å telje ({skoledager})',
  ukjentFoer: 'ikkje kjent frå før saka blei teken inn',
  somTabell: 'Vis som tabell',
  kolonne: {
    uke: 'Veke',
    maaned: 'Månad',
    skoledager: '{arena, select, skole {Skuledagar} other {Dagar}}',
    hjemme: 'Avtalt heime',
    timer: 'Berre nokre timar',
    skjedde: 'Dette skjedde',
  },
  merke: {
    trinn: '{dato}: trinn {trinn}',
    plan: '{dato}: plan {nr} trer i kraft',
    evaluering: '{dato}: planen er evaluert',
    mote: '{dato}: møte',
  },
}
