import type { Barn } from '../../db/store.ts'
import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import type { Rolle } from '../../machines/roller.ts'
import type { Aktor, PersonIRolle } from '../../machines/sak/konvolutt.ts'
import { somAktor } from '../sak/kommando.ts'
import { ANSATTE } from './kommune.ts'
import type { Avsender } from './regi.ts'

/** Whose task it is to write this down, where it is not the holder's. */
const OPPGAVE: Partial<Record<HendelseType, Rolle[]>> = {
  'tiltaksleder.droftet': ['tiltaksleder'],
  'sak.lukket': ['rektor', 'styrer'],
  'sak.gjenaapnet': ['tiltaksleder'],
}

/** Those in the roles at a unit, of whichever class. */
export const vedEnheten = (enhetId: string, roller: readonly Rolle[]): PersonIRolle[] =>
  roller.flatMap((rolle) =>
    ANSATTE.filter((a) => a.roller.some((r) => r.rolle === rolle && r.enhetId === enhetId)).map(
      ({ id }) => ({ person: id, rolle }),
    ),
  )

/** Those in the roles around this child: at the unit, and of a single class only the child's own. */
export const rundt = (barn: Barn, roller: readonly Rolle[]): PersonIRolle[] =>
  roller.flatMap((rolle) =>
    ANSATTE.filter((a) =>
      a.roller.some(
        (r) =>
          r.rolle === rolle &&
          r.enhetId === barn.enhetId &&
          (r.gruppe === null || r.gruppe === barn.gruppe),
      ),
    ).map(({ id }) => ({ person: id, rolle })),
  )

export const aktor = (person: string, enhetId: string): Aktor => {
  const ansatt = ANSATTE.find((a) => a.id === person)
  if (!ansatt) throw new Error(`nobody is called ${person}`)
  return somAktor(ansatt, enhetId)
}

/** The holder writes most things; an offer is answered by whoever it was made to. */
export const avsenderFor =
  (barn: Barn): Avsender =>
  (type, { stafett }) => {
    const [utpekt] = rundt(barn, OPPGAVE[type] ?? [])
    const svarer = type === 'stafett.mottatt' || type === 'stafett.avslaatt'
    const mottaker = svarer ? stafett.tilbud?.til.person : undefined
    return aktor(utpekt?.person ?? mottaker ?? stafett.holder.person, barn.enhetId)
  }
