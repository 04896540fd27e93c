import type * as nb from '../nb/naa.ts'

export const frist: typeof nb.frist = {
  gjenoppta: 'The case is to be taken up again',
  evaluering: 'The plan is to be evaluated',
  svarStafett: 'The offer of the relay needs an answer',
  overlever: 'The relay is to go to somebody who may hold it on this step',
  svarVarsel: 'The absence is to be assessed',
  steg: {
    undring: 'The worry is to be put into words',
    hore: 'The child and the guardians are to be heard',
    vurdere: 'The way forward is to be assessed',
    kartlegge: 'The mapping is to be done',
    forstaa: 'You are to find a shared understanding',
    planlegge: 'The plan is to be made',
    folgeOpp: 'The way forward is to be decided',
  },
}

export const sammendrag: typeof nb.sammendrag = {
  avsluttet: 'The case has ended. The goal is reached.',
  avsluttetNaturlig: 'The case has ended. The absence had a natural cause.',
  lukket: 'The case is closed. Reason: {grunn}.',
  paaVent: 'The case is on hold until {dato}. Deadlines rest meanwhile.',
  undring: 'Something around {fornavn} makes you wonder. Begin by writing down what you see.',
  hore: 'The worry is described. Now {fornavn} and the guardians are to be heard.',
  vurdere: 'Now assess the way forward for {fornavn}: up a step, keep watching or end.',
  kartlegge: 'You are looking for what lies behind, in all four areas, together with {fornavn}.',
  forstaa:
    'The mapping is done. Now {arena, select, skole {school} other {kindergarten}}, guardians and {fornavn} are to find a shared understanding.',
  planlegge: 'Now make a plan together with {fornavn} and the guardians.',
  gjelder:
    'The plan is in force. It is to be evaluated with {fornavn} and the guardians on {dato}.',
  tilEvaluering:
    'The plan is to be evaluated now, together with {fornavn} and the guardians. The date was {dato}.',
  evaluert: 'The plan has been evaluated. Now decide the way forward.',
  evaluertFoerNed:
    'The plan was evaluated before you came down. Let it stand for another period, or make a new one.',
  planAvsluttet: 'The plan has ended. Now decide the way forward.',
  planGjelder: 'The plan you have stands until it is evaluated on {dato}.',
  planForfalt: 'The plan you have should have been evaluated on {dato}.',
  varsel: 'The absence is to be assessed.',
  sluttet:
    '{fornavn} left on {dato}. Close the case, with the reason, when everything is written down.',
  flyttet:
    '{fornavn} is now at {enhet}. The case goes along when the relay has been handed over there.',
  tilbud: 'The relay is offered to another, and the answer is missing.',
  tilbudTilDeg: 'You are asked to take over the relay. Answer yes or no.',
}

export const forbered = 'Prepare the evaluation'

/** Of a case that was running before it was here. */
export const tattInn = {
  setning:
    'The case began on {begynte} and was brought in on {dato}. What had been done by then is here only if somebody has written it down since.',
  merke: 'Brought in',
  trinn: 'brought in {dato}',
  minst: 'at least {dager, plural, one {# day} other {# days}}',
}
