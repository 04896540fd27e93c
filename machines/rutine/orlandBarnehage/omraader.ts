import { omraade } from '../orlandFelles/omraade.ts'

/**
 * Table 1 of the routine without the own substance use of the child: at kindergarten age
 * that is the factor of the family.
 */
export const omraader = [
  omraade('arena', [
    'laeringsmiljo',
    'gruppeledelse',
    'mobbing',
    'relasjonVoksne',
    'relasjonBarn',
    'fravaersoppfolging',
    'kompetanse',
    'tilrettelegging',
    'forutsigbarhet',
    'stabilitet',
  ]),
  omraade('familie', [
    'familiestruktur',
    'omsorgsevne',
    'involvering',
    'holdninger',
    'kommunikasjon',
    'strategier',
    'rammer',
    'vold',
    'foresattesHelse',
    'nettverk',
  ]),
  omraade('fritid', ['interesser', 'vennskap', 'tilhorighet', 'sosialeMedier']),
  omraade('individ', [
    'overganger',
    'kroppsligePlager',
    'saarbarhet',
    'behovForStruktur',
    'diagnoser',
    'laeringsforutsetninger',
    'opptattAvAnnet',
    'sovnKostSkjerm',
    'selvbilde',
  ]),
]
