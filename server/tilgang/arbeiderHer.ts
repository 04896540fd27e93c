import type { Person } from '../../db/store.ts'

/** Whether somebody works here. Whoever has left has no role, is nobody to log in as, and gets no mail. */
export const arbeiderHer = ({ roller }: Pick<Person, 'roller'>): boolean => roller.length > 0
