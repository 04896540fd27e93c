import type { nb } from './nb.ts'

export const en: Record<keyof typeof nb, string> = {
  'omraade.familie': 'Family',
  'omraade.fritid': 'Leisure',
  'omraade.individ': 'Individual',

  'faktor.laeringsmiljo': 'Learning environment',
  'faktor.gruppeledelse': 'Group leadership',
  'faktor.mobbing': 'Bullying',
  'faktor.relasjonVoksne': 'Relationship with the adults',
  'faktor.fravaersoppfolging': 'Recording and following up absence',
  'faktor.kompetanse': 'Competence of the staff',
  'faktor.forutsigbarhet': 'Structure and predictability during the day',
  'faktor.stabilitet': 'Stable staff',

  'faktor.familiestruktur': 'Family structure and stability',
  'faktor.omsorgsevne': 'Capacity to give care',
  'faktor.involvering': 'Involvement of the guardians',
  'faktor.kommunikasjon': 'Communication and parenting style',
  'faktor.strategier': 'Ways of meeting challenges',
  'faktor.rammer': 'Structure and limits at home',
  'faktor.vold': 'Violence and abuse',
  'faktor.foresattesHelse': 'Substance use and health of the guardians',
  'faktor.nettverk': 'Network around the family',

  'faktor.interesser': 'Interests and activities',
  'faktor.vennskap': 'Friendship and support from others',
  'faktor.tilhorighet': 'Belonging',
  'faktor.sosialeMedier': 'Social media',

  'faktor.kroppsligePlager': 'Bodily complaints',
  'faktor.saarbarhet': 'Vulnerability to change',
  'faktor.behovForStruktur': 'Need for structure and predictability',
  'faktor.diagnoser': 'Diagnoses (such as ADHD, Tourette, anxiety, autism)',
  'faktor.opptattAvAnnet': 'Preoccupied by something else (conflict, illness, money)',
  'faktor.sovnKostSkjerm': 'Sleep, diet and screens',
  'faktor.selvbilde': 'Self-image, belief in coping and ways of coping',

  'hvem.foresatte': 'Guardians',
  'hvem.teamleder': 'Team leader',
  'hvem.tiltaksleder': 'Lead for measures',
  'hvem.ppt': 'Educational psychology service (PPT)',
  'hvem.familieOgForebygging': 'Family and prevention service',
  'hvem.fastlege': 'Family doctor',
  'hvem.nav': 'NAV (labour and welfare)',
  'hvem.barnevern': 'Child welfare service',

  'fri.jul': 'Christmas holiday',

  'samordning.delerInformasjon': 'We share information',
  'samordning.sammeProblem': 'We understand the problem in the same way',
  'samordning.ikkeImot': 'We do not work against each other’s goals',
  'samordning.fellesPlan': 'We have one plan together',
  'samordning.nestePraksis': 'We change how we work, together',

  'hjemmel.taushetsplikt': 'Public Administration Act § 13: duty of confidentiality',
  'hjemmel.meldeplikt': 'Child Welfare Act § 13-2: duty to notify the child welfare service',
  'hjemmel.avvergeplikt': 'Penal Code section 196: duty to prevent a serious offence',
  'hjemmel.nodrett': 'Penal Code section 17: necessity, when life or health is in danger',
  'hjemmel.barnetsStemme':
    'UN Convention on the Rights of the Child, article 12: right to be heard',
}
