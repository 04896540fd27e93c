import { omraade } from '../orlandFelles/omraade.ts'

/** Table 1 of the routine, all factors. */
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
    'rus',
    'opptattAvAnnet',
    'sovnKostSkjerm',
    'selvbilde',
  ]),
]
