import type { Straksvei } from '../../trinn.ts'

/**
 * Help does not wait for paper. The thresholds name the trinn that a child's absence asks for (R609–645),
 * and mean it whatever is left undone below; danger and strong worry are for people to see.
 */
export const straks: Straksvei[] = [
  { id: 'terskel', tekst: 'straks.terskel', krav: ['terskelPassert'] },
  { id: 'fare', tekst: 'straks.fare', krav: [] },
  { id: 'sterkBekymring', tekst: 'straks.sterkBekymring', krav: [] },
]
