import type { Gruppe, Omkrets, PersonRolle, Synlighet } from '../../db/store.ts'
import type { Hvem } from './kan.ts'
import { REKKEVIDDE } from './rekkevidde.ts'

/** The rule of `lesSak` as a filter to search cases by. */
export function synlighet({ id, roller }: Hvem): Synlighet {
  const sett = omkretsFor(roller)
  return 'alle' in sett ? sett : { egne: id, ...sett }
}

/** The rule of `opprettSak` as a filter to search children and proposals by. */
export const virkekrets = ({ roller }: Hvem): Omkrets =>
  omkretsFor(roller.filter(({ rolle }) => REKKEVIDDE[rolle].handler))

function omkretsFor(roller: PersonRolle[]): Omkrets {
  if (roller.some(({ rolle }) => REKKEVIDDE[rolle].ser === 'alle')) return { alle: true }
  const enheter: string[] = []
  const grupper: Gruppe[] = []
  for (const { rolle, enhetId, gruppe } of roller) {
    if (enhetId === null) continue
    const { ser } = REKKEVIDDE[rolle]
    if (ser === 'enhet') enheter.push(enhetId)
    if (ser === 'gruppe' && gruppe !== null) grupper.push({ enhetId, gruppe })
  }
  return { enheter, grupper }
}
