import type { sjekk as nb, igjen as nbIgjen } from '../nb/sjekk.ts'

export const sjekk: Record<keyof typeof nb, string> = {
  undringKonkretisert: 'The worry is put into words',
  foresatteKontaktet:
    '{begrunnet, select, ja {It is written why the guardians were not reached} other {The guardians are contacted}}',
  barnetsStemme:
    '{begrunnet, select, ja {It is written why {fornavn} has not been heard} other {{fornavn} has been heard}}',
  droftetMedTiltaksleder: 'The case is discussed with the lead for measures',
  droftetFoerSamtalen: 'The case is discussed with the lead for measures before the talk',
  samtaleHoldt: 'The meeting with the guardians is held',
  inviterteVarMed: 'Those to be asked were there, or it says why not',
  alleOmraaderVurdert: 'All four areas are mapped',
  forstaaelseFraHverSide:
    '{begrunnet, select, ja {It is written how each side sees it, or why that is missing} other {Each side has said how they see it}}',
  fellesForstaaelse: 'The shared understanding is written down',
  planKlar: 'The plan is finished',
  evalueringHoldt: 'The plan is evaluated on this step',
  holderRolle: 'The right person holds the relay',
  hjelpetjenesterVurdert: 'Other services are considered',
  kontaktformAvklart: 'You have agreed how to keep in touch',
  normaltNaervaer: 'Attendance is normal',
}

export const igjen: Record<keyof typeof nbIgjen, string> = {
  foresatteKontaktet: 'Or write why not.',
  barnetsStemme:
    '{hort, select, nei {The last {dager, plural, one {day} other {# days}}, or write why not.} other {Heard on {hort}.}}',
  inviterteVarMed: 'Left: {deltakere}.',
  alleOmraaderVurdert: 'Left: {omraader}.',
  forstaaelseFraHverSide: 'Left: {sider}.',
  planKlar: 'It lacks {felt}.',
  evalueringHoldt:
    '{plan, select, ingen {This step has no plan yet.} foerNed {Let the plan stand for another period or make a new one, and evaluate it here.} other {The plan is in force now.}}',
  holderRolle: 'It must pass to {roller}.',
  normaltNaervaer: '{har} of {av} days of normal attendance.',
}
