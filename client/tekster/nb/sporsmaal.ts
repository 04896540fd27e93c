/** What in the absence asks a person, and by which days. */
export const sporsmaal = {
  vindu:
    '{antall, plural, one {# dag teller} other {# dager teller}} {lengde, select, skoledager {de siste {lang} {arena, select, barnehage {dagene i barnehagen} other {skoledagene}}} kalenderdager {de siste {lang} dagene} halvaar {dette halvåret} other {dette skoleåret}}, over {over}.',
  nye: '{antall, plural, one {Én av dem er ny} other {# av dem er nye}} siden noen svarte sist.',
  ukedag:
    'Borte {antall} av de siste {av} {ukedag, select, 1 {mandagene} 2 {tirsdagene} 3 {onsdagene} 4 {torsdagene} other {fredagene}}.',
  vedFri: 'Borte {antall} dager rett før eller etter fri, de siste {skoledager} skoledagene.',
  fag: 'Borte fra timer i {fag} {antall} dager, de siste {skoledager} skoledagene.',
  time: 'Borte fra timen kl. {time}.{minutt} på {ukedag, select, 1 {mandager} 2 {tirsdager} 3 {onsdager} 4 {torsdager} other {fredager}}: {antall} dager, de siste {skoledager} skoledagene.',
  forsent: 'Kommet for sent {antall} dager, de siste {skoledager} skoledagene.',
  timer:
    'Borte {timer, number} enkelttimer på {antall, plural, one {# dag} other {# dager}}, de siste {skoledager} skoledagene.',
  stigende:
    'Mer borte for hver måned, {maaneder} ganger på rad: {antall} dager på {skoledager} skoledager.',
  perioder:
    'Borte {antall} dager for {aarsaker} i flere perioder, de siste {skoledager} skoledagene.',
  vinduer: {
    navn: 'Tersklene i rutinen, og hvor mange dager som teller',
    vindu: 'Tid',
    teller: 'Teller',
    trinn: 'Trinn {nr}',
    lengde:
      '{lengde, select, skoledager {Siste {lang} {arena, select, barnehage {dager i barnehagen} other {skoledager}}} kalenderdager {Siste {lang} dager} halvaar {Dette halvåret} other {Dette skoleåret}}',
    over: 'mer enn {over}',
    passert: 'passert',
    ingen: 'ingen terskel',
  },
}
