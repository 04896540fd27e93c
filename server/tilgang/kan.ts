import type { Gruppe, Klasse, Person, PersonRolle, SakRad } from '../../db/store.ts'
import type { Rolle } from '../../machines/roller.ts'
import { REKKEVIDDE } from './rekkevidde.ts'

/** Who is asking. */
export type Hvem = Pick<Person, 'id' | 'roller'>

/** What the policy needs to know of a case: where the child belongs, and who takes part. */
export type Sakforhold = Gruppe & Pick<SakRad, 'stafettholder' | 'tilbudtTil'>

export type Handling =
  | { gjor: 'lesSak' | 'skrivSak'; sak: Sakforhold }
  /** Open a case for a child, and see or answer a proposal to open one. */
  | { gjor: 'opprettSak'; barn: Gruppe }
  | { gjor: 'importerFravaer'; enhetId: string }
  /** See the absence of a class, or of a whole unit, and say what was done about it. */
  | { gjor: 'folgFravaer'; klasse: Klasse }
  /** Tick off that a week was looked over: of a class whoever has it, of a unit whoever leads it (R351–353). */
  | { gjor: 'settUka'; klasse: Klasse }
  /** Remind whoever holds the relay that the case is overdue. */
  | { gjor: 'minnHolder'; sak: Sakforhold }
  /** Keep the people of a unit up to date; null: of the whole municipality. */
  | { gjor: 'administrer'; enhetId: string | null }
  /** Give somebody a role, or take it back. */
  | { gjor: 'giRolle'; rolle: Rolle; enhetId: string | null }

/** The one policy: may this person do this? */
export function kan({ id, roller }: Hvem, handling: Handling): boolean {
  switch (handling.gjor) {
    case 'lesSak':
      return deltar(id, handling.sak) || roller.some((rolle) => ser(rolle, handling.sak))
    case 'skrivSak':
      return deltar(id, handling.sak) || roller.some((rolle) => virker(rolle, handling.sak))
    case 'opprettSak':
      return roller.some((rolle) => virker(rolle, handling.barn))
    case 'importerFravaer':
      return roller.some((rolle) => leder(rolle, handling.enhetId))
    case 'folgFravaer':
      return roller.some((rolle) => folger(rolle, handling.klasse))
    case 'settUka': {
      const { klasse } = handling
      const rekker = klasse.gruppe === null ? 'enhet' : 'gruppe'
      return roller.some((en) => REKKEVIDDE[en.rolle].ser === rekker && folger(en, klasse))
    }
    case 'administrer':
      return roller.some((rolle) => administrerer(rolle, handling.enhetId))
    case 'giRolle': {
      // Nobody hands out more than they have: a role that sees all is given by whoever administers all.
      const { ser, folger } = REKKEVIDDE[handling.rolle]
      const utover = ser === 'alle' || folger === 'tall'
      return roller.some((rolle) => administrerer(rolle, utover ? null : handling.enhetId))
    }
    case 'minnHolder':
      return (
        handling.sak.stafettholder !== id &&
        roller.some((rolle) => REKKEVIDDE[rolle.rolle].minner && ser(rolle, handling.sak))
      )
  }
}

/** Holds the relay or is offered it: whoever must act in a case has to reach it. */
const deltar = (person: string, sak: Sakforhold) =>
  sak.stafettholder === person || sak.tilbudtTil === person

const virker = (rolle: PersonRolle, sted: Gruppe) =>
  REKKEVIDDE[rolle.rolle].handler && ser(rolle, sted)

/** Acts at all of the unit. */
const leder = ({ rolle, enhetId }: PersonRolle, hvor: string) =>
  REKKEVIDDE[rolle].handler && REKKEVIDDE[rolle].ser === 'enhet' && enhetId === hvor

const folger = (rolle: PersonRolle, { enhetId, gruppe }: Klasse) =>
  gruppe === null ? leder(rolle, enhetId) : virker(rolle, { enhetId, gruppe })

function administrerer({ rolle, enhetId }: PersonRolle, hvor: string | null): boolean {
  const hva = REKKEVIDDE[rolle].administrerer
  return hva === 'alle' || (hva === 'enhet' && hvor !== null && hvor === enhetId)
}

function ser({ rolle, enhetId, gruppe }: PersonRolle, sted: Gruppe): boolean {
  switch (REKKEVIDDE[rolle].ser) {
    case 'alle':
      return true
    case 'enhet':
      return enhetId === sted.enhetId
    case 'gruppe':
      return enhetId === sted.enhetId && gruppe === sted.gruppe
    case 'ingen':
      return false
  }
}
