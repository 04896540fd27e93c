import type { Fridag } from '../../machines/kalender/skoledager.ts'
import type { Spraak } from '../api/spraak.ts'

const TEKSTER: Record<Spraak, Record<Fridag, string>> = {
  nb: {
    helg: 'Dagen er i en helg og teller ikke.',
    helligdag: 'Dagen er en helligdag eller høytidsdag og teller ikke.',
    skolefri: 'Dagen er i en ferie og teller ikke.',
  },
  nn: {
    helg: 'Dagen er i ei helg og tel ikkje.',
    helligdag: 'Dagen er ein heilagdag eller høgtidsdag og tel ikkje.',
    skolefri: 'Dagen er i ein ferie og tel ikkje.',
  },
  en: {
    helg: 'The day is in a weekend and does not count.',
    helligdag: 'The day is a public holiday and does not count.',
    skolefri: 'The day is in the holidays and does not count.',
  },
}

/** How a line was read, where that is not word for word. */
export type Linjemerknad = 'enGrunn' | 'helSkoledag' | 'helBarnehagedag'

const MERKNADER: Record<Spraak, Record<Linjemerknad, string>> = {
  nb: {
    enGrunn: 'En dag har én grunn: de udokumenterte timene er tatt med.',
    helSkoledag: 'Timene dekker hele skoledagen: regnes som en hel dag.',
    helBarnehagedag: 'Timene dekker hele dagen i barnehagen: regnes som en hel dag.',
  },
  nn: {
    enGrunn: 'Ein dag har éin grunn: dei udokumenterte timane er tekne med.',
    helSkoledag: 'Timane dekkjer heile skuledagen: blir rekna som ein heil dag.',
    helBarnehagedag: 'Timane dekkjer heile dagen i barnehagen: blir rekna som ein heil dag.',
  },
  en: {
    enGrunn: 'A day has one reason: the undocumented hours are taken in.',
    helSkoledag: 'The hours cover the whole school day: taken as a whole day.',
    helBarnehagedag: 'The hours cover the whole day in the kindergarten: taken as a whole day.',
  },
}

/** That a file has columns that are not read. `hvilke` are their names. */
export const LESES_IKKE: Record<Spraak, string> = {
  nb: 'Disse kolonnene leses ikke: {hvilke}.',
  nn: 'Desse kolonnane blir ikkje lesne: {hvilke}.',
  en: 'These columns are not read: {hvilke}.',
}

/** Which columns of a file are left out. */
export const utelater = (ukjente: string, spraak: Spraak): string =>
  LESES_IKKE[spraak].replace('{hvilke}', () => ukjente)

/** What to look twice at on a line that can be recorded all the same. */
export const advar = (fri: Fridag, spraak: Spraak): string => TEKSTER[spraak][fri]

/** How a line was read, in plain words. */
export const bemerk = (merknad: Linjemerknad, spraak: Spraak): string => MERKNADER[spraak][merknad]
