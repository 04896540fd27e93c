/** The kinds of files, in the order that they build on each other. */
export const SLAG = ['enheter', 'grupper', 'ansatte', 'barn', 'foresatte'] as const
export type Slag = (typeof SLAG)[number]

/** The columns of each kind of file; those that its heading must have, and others. */
const KOLONNER = {
  enheter: { maa: ['enhet', 'navn', 'arena', 'kommune'], kan: ['skoletid', 'planleggingsdager'] },
  grupper: { maa: ['enhet', 'gruppe'], kan: [] },
  ansatte: {
    maa: ['ansattnummer', 'fornavn', 'etternavn', 'rolle', 'enhet'],
    kan: ['gruppe', 'epost', 'slutter'],
  },
  barn: {
    maa: ['fornavn', 'etternavn', 'enhet', 'gruppe'],
    kan: ['fodselsnummer', 'egenId', 'fodt', 'slutter'],
  },
  foresatte: {
    maa: ['barn', 'fornavn', 'etternavn', 'relasjon'],
    kan: [
      'foresattId',
      'telefon',
      'epost',
      'foreldreansvar',
      'husstand',
      'spraak',
      'tolk',
      'skjermet',
      'slutter',
    ],
  },
} as const satisfies Record<Slag, { maa: readonly string[]; kan: readonly string[] }>

type Kolonner = typeof KOLONNER
export type Felt<S extends Slag = Slag> = Kolonner[S]['maa'][number] | Kolonner[S]['kan'][number]

/** The columns that the heading of such a file must have, and those that it may have besides. */
export const kolonner = (slag: Slag): { maa: readonly Felt[]; kan: readonly Felt[] } =>
  KOLONNER[slag]

/** Whether a file of the kind may say that it has everybody at the units it names: others have left then. */
export const kanHaAlle = (slag: Slag): boolean => slag === 'ansatte' || slag === 'barn'
