import type { Gruppe, Person, PersonRolle, SakRad } from '../../db/store.ts'
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
  /** Remind whoever holds the relay that the case is overdue. */
  | { gjor: 'minnHolder'; sak: Sakforhold }

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
      return roller.some(({ rolle, enhetId }) => {
        const { ser, handler } = REKKEVIDDE[rolle]
        return handler && ser === 'enhet' && enhetId === handling.enhetId
      })
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
