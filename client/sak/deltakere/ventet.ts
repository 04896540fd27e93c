import type { Sak } from '../bruk.ts'

/**
 * Who is at the table unless somebody says otherwise. In a school the pupil is called in with the
 * guardians (R632); in a kindergarten they come without the child.
 */
export const ventedeDeltakere = ({ arena, stafett }: Pick<Sak, 'arena' | 'stafett'>): string[] => [
  ...(arena === 'skole' ? ['barnet'] : []),
  'foresatte',
  stafett.holder.rolle,
]

/** Who the team is by name, by the part they have at the table. */
export const navnVedBordet = ({
  barn,
  stafett: { holder },
  folk,
}: Pick<Sak, 'barn' | 'stafett' | 'folk'>): ReadonlyMap<string, string> =>
  new Map([
    ['barnet', barn.fornavn],
    ['foresatte', barn.foresatte.map(({ navn }) => navn).join(', ')],
    [holder.rolle, folk[holder.person] ?? ''],
  ])
