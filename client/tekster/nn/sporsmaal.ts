import type { Tekster } from '../typer.ts'

export const sporsmaal: Tekster['sporsmaal'] = {
  vindu:
    '{antall, plural, one {# dag tel} other {# dagar tel}} {lengde, select, skoledager {dei siste {lang} {arena, select, barnehage {dagane i barnehagen} other {skuledagane}}} kalenderdager {dei siste {lang} dagane} halvaar {dette halvåret} other {dette skuleåret}}, over {over}.',
  nye: '{antall, plural, one {Éin av dei er ny} other {# av dei er nye}} sidan nokon svarte sist.',
  ukedag:
    'Borte {antall} av dei siste {av} {ukedag, select, 1 {måndagane} 2 {tysdagane} 3 {onsdagane} 4 {torsdagane} other {fredagane}}.',
  vedFri: 'Borte {antall} dagar rett før eller etter fri, dei siste {skoledager} skuledagane.',
  fag: 'Borte frå timar i {fag} {antall} dagar, dei siste {skoledager} skuledagane.',
  time: 'Borte frå timen kl. {time}.{minutt} på {ukedag, select, 1 {måndagar} 2 {tysdagar} 3 {onsdagar} 4 {torsdagar} other {fredagar}}: {antall} dagar, dei siste {skoledager} skuledagane.',
  forsent: 'Kom for seint {antall} dagar, dei siste {skoledager} skuledagane.',
  timer:
    'Borte {timer, number} enkelttimar på {antall, plural, one {# dag} other {# dagar}}, dei siste {skoledager} skuledagane.',
  stigende:
    'Meir borte for kvar månad, {maaneder} gonger på rad: {antall} dagar på {skoledager} skuledagar.',
  perioder:
    'Borte {antall} dagar for {aarsaker} i fleire periodar, dei siste {skoledager} skuledagane.',
  vinduer: {
    navn: 'Tersklane i rutinen, og kor mange dagar som tel',
    vindu: 'Tid',
    teller: 'Tel',
    trinn: 'Trinn {nr}',
    lengde:
      '{lengde, select, skoledager {Siste {lang} {arena, select, barnehage {dagar i barnehagen} other {skuledagar}}} kalenderdager {Siste {lang} dagar} halvaar {Dette halvåret} other {Dette skuleåret}}',
    over: 'meir enn {over}',
    passert: 'passert',
    ingen: 'ingen terskel',
  },
}
