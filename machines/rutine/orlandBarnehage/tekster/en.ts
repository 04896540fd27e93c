import type { nb } from './nb.ts'

export const en: Record<keyof typeof nb, string> = {
  'rutine.tittel': 'Ladder of support in kindergarten',

  'trinn0.tittel': 'Wonder early',
  'trinn0.beskrivelse': 'You see a pattern in the absence, and wonder what it may mean.',
  'trinn1.tittel': 'Talk with guardians',
  'trinn1.beskrivelse':
    'Guardians and kindergarten talk about what may lie behind, and make a plan.',
  'trinn2.tittel': 'Look further',
  'trinn2.beskrivelse':
    'The lead for measures looks wider for causes with you, and considers help from others.',
  'trinn3.tittel': 'Work closely together',
  'trinn3.beskrivelse': 'Kindergarten, home and services work closely together around the child.',

  'gjor.snakkMedStyrer':
    'Talk to the head of the kindergarten or the team leader about what you see.',
  'gjor.konkretiser': 'Write down what you wonder about, as concretely as you can.',
  'gjor.undreSammen': 'Wonder together with the guardians. Absence may have natural reasons.',
  'gjor.lyttTilBarnet': 'Notice what the child tells you, in words, play and body.',
  'gjor.droftForst':
    'Discuss the case with the lead for measures before you talk with the guardians.',
  'gjor.inviterForesatte': 'Invite the guardians to a meeting at the kindergarten.',
  'gjor.finnTiltak': 'Choose measures that answer the cause you have found together.',
  'gjor.skrivPlan': 'Write the plan of measures.',
  'gjor.undersokVidere':
    'Look into kindergarten, home, individual and leisure until you know more.',
  'gjor.evaluerMedForesatte': 'Evaluate the measures with the guardians after about a month.',
  'gjor.vurderTjenester': 'Consider whether other services should join the team.',
  'gjor.evaluerMedLaget': 'Evaluate the measures with guardians and team after about a month.',
  'gjor.moterVedBehov': 'Hold meetings together when there is need for it.',

  'hvem.styrer': 'Head of the kindergarten',
  'hvem.pedagogiskLeder': 'Pedagogical leader',
  'hvem.helsestasjon': 'Child health clinic',

  'terskel.trinn0': 'Several days away without notice: contact the guardians',

  'fri.sommer': 'Closed for summer',

  'tegn.oftereBorte': 'Is away more often than before',
  'tegn.fasteDager': 'Is often away on certain days or from certain activities',
  'tegn.korteDager': 'Often arrives late or is picked up early',
  'tegn.vanskeligLevering': 'Mornings at the door are hard over time',
  'tegn.trekkerSegUnna': 'Withdraws from play or adults',
  'tegn.vondtIKroppen': 'Guardians tell that the child does not want to go, or has aches',
  'tegn.uklarAarsak': 'Unclear or no messages about why the child is away',

  'omraade.arena': 'Kindergarten',
  'faktor.relasjonBarn': 'Relationship with other children',
  'faktor.tilrettelegging': 'Adaptation',
  'faktor.holdninger': 'Attitude of the guardians to the kindergarten',
  'faktor.overganger': 'Transitions, change of kindergarten and earlier absence',
  'faktor.laeringsforutsetninger': 'Low or high ability to learn and benefit from what is offered',

  'hjemmel.medvirkning': 'Kindergarten Act § 3: children’s right to take part',
  'hjemmel.frivillig': 'Kindergarten is voluntary: the time is agreed with the guardians',
}
