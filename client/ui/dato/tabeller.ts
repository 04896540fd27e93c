import type { Spraak } from '../../tekster/spraak.ts'

/** Names and patterns of dates. Own tables: Chromium's Intl has no Nynorsk. */
export type Datotabell = {
  /** Sunday first, as `ukedag` counts. */
  ukedager: readonly string[]
  maaneder: readonly string[]
  maanederKort: readonly string[]
  /** Put after the day of the month: «3.» in Norwegian, «3» in English. */
  dagtegn: string
  iDag: string
  iMorgen: string
  iGaar: string
  fram: (mengde: string) => string
  tilbake: (mengde: string) => string
  /** Singular and plural. */
  dag: readonly [string, string]
  maaned: readonly [string, string]
  aar: readonly [string, string]
}

const nb: Datotabell = {
  ukedager: ['søn.', 'man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.'],
  maaneder: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  maanederKort: [
    'jan.',
    'feb.',
    'mars',
    'apr.',
    'mai',
    'juni',
    'juli',
    'aug.',
    'sep.',
    'okt.',
    'nov.',
    'des.',
  ],
  dagtegn: '.',
  iDag: 'i dag',
  iMorgen: 'i morgen',
  iGaar: 'i går',
  fram: (mengde) => `om ${mengde}`,
  tilbake: (mengde) => `for ${mengde} siden`,
  dag: ['dag', 'dager'],
  maaned: ['måned', 'måneder'],
  aar: ['år', 'år'],
}

const nn: Datotabell = {
  ...nb,
  ukedager: ['søn.', 'mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.'],
  iMorgen: 'i morgon',
  tilbake: (mengde) => `for ${mengde} sidan`,
  dag: ['dag', 'dagar'],
  maaned: ['månad', 'månader'],
}

const en: Datotabell = {
  ukedager: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  maaneder: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  maanederKort: [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'June',
    'July',
    'Aug',
    'Sept',
    'Oct',
    'Nov',
    'Dec',
  ],
  dagtegn: '',
  iDag: 'today',
  iMorgen: 'tomorrow',
  iGaar: 'yesterday',
  fram: (mengde) => `in ${mengde}`,
  tilbake: (mengde) => `${mengde} ago`,
  dag: ['day', 'days'],
  maaned: ['month', 'months'],
  aar: ['year', 'years'],
}

export const datotabeller: Record<Spraak, Datotabell> = { nb, nn, en }
