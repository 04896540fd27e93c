import type { Tekster } from '../typer.ts'

export const utvikling: Tekster['sak']['utvikling'] = {
  tittel: 'Absence over time',
  ingress:
    'Whole days that {fornavn} has been away, {inndeling, select, uke {week by week} other {month by month}}. Single hours are in the table.',
  graf: 'Absence over time, {periode}: away {borte} of {skoledager} {arena, select, skole {school days} other {kindergarten days}}{hjemme, plural, =0 {} one { and one agreed at home} other { and # agreed at home}}, with the steps, the plans and {tiltak, plural, one {one measure} other {# measures}} on the same line of time. The numbers are in the table below.',
  tilstede: '{arena, select, skole {at school} other {in kindergarten}}',
  avtaltHjemme: 'agreed at home',
  trinnrad: 'Step',
  planrad: 'Plan, meetings',
  planGjelder: 'a plan comes into force',
  evaluert: 'the plan is evaluated',
  mote: 'meeting',
  tiltakene: 'The measures',
  ingenTiltak: 'Once a plan is in force, its measures stand here.',
  forbehold:
    'The numbers show how much {fornavn} was away, not why. Several measures can be in force at the same time.',
  siden: 'Since {dato}',
  evaluertSom: 'Did it help? {svar} ({dato})',
  foer: 'Four weeks before',
  hittil: 'Since it began',
  hele: 'While it lasted',
  sistNaa: 'Last four weeks',
  sistDa: 'The last four weeks it lasted',
  borte:
    'away <tall>{borte}</tall> of {skoledager} {arena, select, skole {school days} other {days}}',
  hjemme: '{hjemme, plural, one {one day} other {# days}} agreed at home',
  forFaa: 'too few {arena, select, skole {school days} other {days}} to count ({skoledager})',
  ukjentFoer: 'not known from before the case was brought in',
  somTabell: 'Show as a table',
  kolonne: {
    uke: 'Week',
    maaned: 'Month',
    skoledager: '{arena, select, skole {School days} other {Days}}',
    hjemme: 'Agreed at home',
    timer: 'Only some hours',
    skjedde: 'What happened',
  },
  merke: {
    trinn: '{dato}: step {trinn}',
    plan: '{dato}: plan {nr} comes into force',
    evaluering: '{dato}: the plan is evaluated',
    mote: '{dato}: a meeting',
  },
}
