import type { Rutine } from '../../rutine/skjema.ts'
import type { SakKontekst } from '../kontekst.ts'
import { rutinekrav } from './rutinekrav.ts'

const SYSTEM = { id: 'system', roller: ['system'] } as const

/**
 * Whether what the routine asks for before the case goes on from mapping is there. What is mapped is
 * mapped, whichever part of it was written down last: a view given after `dag` counts as well.
 */
export const erKartlagt = (rutine: Rutine, kontekst: SakKontekst, dag: string): boolean => {
  const hort = kontekst.stemme?.dato ?? dag
  const hendelse = { aktor: SYSTEM, skjedde: hort > dag ? hort : dag }
  return rutine.trinn[kontekst.trinn].krav.kartlagt.every(
    (navn) => rutinekrav[navn]({ rutine, kontekst, hendelse }) === null,
  )
}
