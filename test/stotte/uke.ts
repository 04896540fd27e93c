/** A whole week: what a reduced one begins from. */
export const HELE = {
  mandag: 'heleDagen',
  tirsdag: 'heleDagen',
  onsdag: 'heleDagen',
  torsdag: 'heleDagen',
  fredag: 'heleDagen',
} as const
