import { initialTransition } from 'xstate'
import type { Rutine } from '../rutine/skjema.ts'
import type { SakHendelse, SakOpprettet } from './hendelser.ts'
import { sakMaskin } from './maskin.ts'
import { overgang } from './overgang.ts'
import type { SakSnapshot } from './tilstand.ts'

/** A case as it stands right after it was opened. */
export const aapne = (rutine: Rutine, opprettet: SakOpprettet): SakSnapshot =>
  initialTransition(sakMaskin(rutine), opprettet)[0]

/** The case after all its events: the same snapshot on any machine, any day. */
export const fold = (
  rutine: Rutine,
  opprettet: SakOpprettet,
  hendelser: Iterable<SakHendelse>,
): SakSnapshot => {
  let sist = aapne(rutine, opprettet)
  for (const snapshot of stegvis(sist, hendelser)) sist = snapshot
  return sist
}

/** The case as it stood after each of the events that came next. */
export function* stegvis(
  fra: SakSnapshot,
  hendelser: Iterable<SakHendelse>,
): Generator<SakSnapshot> {
  let snapshot = fra
  for (const hendelse of hendelser) {
    ;[snapshot] = overgang(snapshot, hendelse)
    yield snapshot
  }
}

/** What is stored of a snapshot: its state and its memory. */
export type Lagret = Pick<SakSnapshot, 'value' | 'context'>
export const lagret = ({ value, context }: SakSnapshot): Lagret => ({ value, context })

/** The snapshot that was stored, ready for the next transition. */
export const gjenopprett = (rutine: Rutine, { value, context }: Lagret): SakSnapshot =>
  sakMaskin(rutine).resolveState({ value, context })
