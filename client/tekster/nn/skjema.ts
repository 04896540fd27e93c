import type { Tekster } from '../typer.ts'

export const skjema: Tekster['skjema'] = {
  feiltittel:
    '{antall, plural, one {Éin ting må rettast før du kan sende} other {# ting må rettast før du kan sende}}',
  valgfritt: 'valfritt',
  velg: 'Vel …',
  ja: 'Ja',
  nei: 'Nei',
  leggTil: 'Legg til ei rad',
  fjern: 'Fjern {navn}',
  rad: '{navn} {nr}',
  tegnIgjen: '%d teikn igjen',
  tegnForMye: '%d teikn for mykje',
  feil: {
    mangler: 'Fyll ut «{felt}»',
    mangelValg: 'Vel eitt svar i «{felt}»',
    mangelBilde: 'Vel eit bilete i «{felt}»',
    forLang: '«{felt}» kan ha høgst {grense} teikn',
    forKort: '«{felt}» må ha minst {grense} teikn',
    monster: '«{felt}» er ikkje skrive på rett måte',
    ikkeDato: '«{felt}» er ikkje ein dato som finst',
    forTidlig: '«{felt}» kan tidlegast vere {dato}',
    forSen: '«{felt}» kan seinast vere {dato}',
    ikkeHeltall: '«{felt}» må vere eit heilt tal',
    ikkeTall: '«{felt}» må vere eit tal',
    ikkeOver: '«{felt}» må vere meir enn {grense}',
    forLite: '«{felt}» kan ikkje vere mindre enn {grense}',
    forStort: '«{felt}» kan ikkje vere større enn {grense}',
    forFaa: '{grense, plural, one {Vel minst éin i «{felt}»} other {Vel minst # i «{felt}»}}',
    forMange: '«{felt}» kan ha høgst {grense}',
  },
}
