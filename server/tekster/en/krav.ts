import type { krav as nb, kravdel as nbDel } from '../nb/krav.ts'

export const krav: typeof nb = {
  undringKonkretisert: 'Put the worry into words first.',
  foresatteKontaktet: 'Contact the guardians, or write why you did not reach them.',
  barnetsStemme:
    '{hort, select, nei {Hear the child, or write why the child has not been heard. It must be from the last {dager, plural, one {day} other {# days}}.} other {The child was heard on {hort}. Choose that day or a later one.}}',
  droftetMedTiltaksleder: 'Discuss the case with the lead for measures first.',
  droftetFoerSamtalen:
    'Discuss the case with the lead for measures first. It must be done when the talk is held.',
  terskelPassert: 'The absence has not passed a threshold for a higher step.',
  nyRutine: 'The new routine is in force from {gyldigFra}.',
  samtaleHoldt: 'Hold the meeting with the guardians first.',
  inviterteVarMed:
    '{holdt, select, nei {Have {deltakere} at the talk, or write why they were not there.} other {Write why {deltakere} were not there, or hold another talk with them.}}',
  noeAaVelge: 'There is nothing to write about this now.',
  alleOmraaderVurdert: 'Map what remains: {omraader}.',
  forstaaelseFraHverSide:
    'Write down how these understand the situation, or why it is missing: {sider}.',
  fellesForstaaelse: 'Write down the shared understanding first.',
  planKlar: 'Finish the plan. It lacks {felt}.',
  evalueringHoldt:
    '{plan, select, ingen {Make a plan and evaluate it first.} foerNed {The plan was evaluated before you came down. Let it stand for another period or make a new one, and evaluate it here.} other {Evaluate the plan first.}}',
  holderRolle: 'The relay must first pass to {roller}. Offer it on.',
  hjelpetjenesterVurdert: 'First consider whether other services can help.',
  kontaktformAvklart: 'First agree how you keep in touch with the child.',
  normaltNaervaer:
    'Wait until attendance is normal: {av, plural, one {one school day} other {# school days}} {innen, plural, =0 {in a row} other {of the last #}}{dager, plural, =0 {} one { with at most one day away} other { with at most # days away}}{timer, plural, =0 {} one { and at most one single hour} other { and at most # single hours}}. {innen, plural, =0 {} other {Days away that do not count are not among them. }}So far {har, plural, =0 {there are none} one {there is one} other {there are #}}.',
  aktiv:
    '{liv, select, lukket {The case is closed. Open it again first.} other {The case is on hold. Take it up again first.}}',
  ikkeLukket: 'The case is closed. Open it again first.',
  ingenForfaltPlan: 'The plan in force is due for evaluation. Evaluate it first.',
  ingenAvtaltUke: 'A shorter week is agreed until {til}. End that agreement first.',
  kanViderefores:
    'The plan can only stand when at least one measure goes on and none is to be adjusted. Make a new plan or end this one.',
  tidIgjen: 'All the times are over. Cancel the meeting, and propose new times.',
  rolle: 'This can only be done by {roller}.',
  rolleSystem: 'This happens by itself when the time has come.',
  ikkeHer: 'This is not possible as the case stands now.',
  harAktivSak: 'The child already has a case here. Go on in that one.',
  harSakFoer:
    'The child has a case at {enhet}, where it went before. Ask them to offer the relay here.',
  harSakSkjult:
    'The child has a case that you do not see. Ask whoever leads the unit where the child goes.',
}

export const kravdel: typeof nbDel = {
  side: {
    skole: 'the school',
    barnehage: 'the kindergarten',
    foresatte: 'the guardians',
    barnet: 'the child',
  },
  felt: {
    maal: 'a goal for the plan',
    omraade: 'an area',
    tiltak: 'at least one measure',
    kjennetegn: 'how you will see that the measures work',
    ansvarlig: 'who is responsible',
    evalueres: 'an evaluation date that has not passed',
    rettetMot: 'whom the measures are aimed at',
  },
}
