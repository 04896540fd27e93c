import type { Tekster } from '../typer.ts'

export const sporsmaal: Tekster['sporsmaal'] = {
  vindu:
    '{antall, plural, one {# day counts} other {# days count}} {lengde, select, skoledager {in the last {lang} {arena, select, barnehage {kindergarten days} other {school days}}} kalenderdager {in the last {lang} days} halvaar {this half-year} other {this school year}}, over {over}.',
  nye: '{antall, plural, one {One of them is new} other {# of them are new}} since somebody answered last.',
  ukedag:
    'Away on {antall} of the last {av} {ukedag, select, 1 {Mondays} 2 {Tuesdays} 3 {Wednesdays} 4 {Thursdays} other {Fridays}}.',
  vedFri:
    'Away {antall} days right before or after time off, in the last {skoledager} school days.',
  fag: 'Away from lessons in {fag} on {antall} days, in the last {skoledager} school days.',
  time: 'Away from the lesson at {time}:{minutt} on {ukedag, select, 1 {Mondays} 2 {Tuesdays} 3 {Wednesdays} 4 {Thursdays} other {Fridays}}: {antall} days, in the last {skoledager} school days.',
  forsent: 'Late on {antall} days, in the last {skoledager} school days.',
  timer:
    'Away {timer, number} single hours on {antall, plural, one {# day} other {# days}}, in the last {skoledager} school days.',
  stigende:
    'More away each month, {maaneder} times in a row: {antall} days in {skoledager} school days.',
  perioder:
    'Away {antall} days for {aarsaker} in several periods, in the last {skoledager} school days.',
  vinduer: {
    navn: 'The thresholds of the routine, and how many days count',
    vindu: 'Time',
    teller: 'Count',
    trinn: 'Step {nr}',
    lengde:
      '{lengde, select, skoledager {Last {lang} {arena, select, barnehage {kindergarten days} other {school days}}} kalenderdager {Last {lang} days} halvaar {This half-year} other {This school year}}',
    over: 'more than {over}',
    passert: 'passed',
    ingen: 'no threshold',
  },
}
