import type { Rolle } from '../../roller.ts'
import type { Rutine, TrinnNr } from '../../rutine/skjema.ts'
import type { KravNavn, Strakskrav } from '../../rutine/trinn.ts'
import type { Velges } from './velges.ts'

/** Who may take a transition: a role at the unit, or a part in the case. */
export type Deltakelse = Rolle | 'system' | 'lenke' | 'stafettholder' | 'mottaker'

/** Requirements that every routine has, because the machine could not mean anything without them. */
export type Fastkrav =
  | 'aktiv'
  | 'ikkeLukket'
  | 'rolle'
  | 'kanViderefores'
  | 'ingenForfaltPlan'
  | 'ingenAvtaltUke'
  | 'tidIgjen'
  | 'nyRutine'
  | 'noeAaVelge'

/** Part of a trinn's requirements that a transition asks for, read off the routine. */
export type Trinnkrav = keyof Rutine['trinn'][number]['krav']

/** What a transition requires, beside who may send its event. Hangs on the transition in the machine. */
export type KravParams = {
  faste?: readonly Exclude<Fastkrav, 'rolle' | 'noeAaVelge'>[]
  trinn?: Trinnkrav
  /** One of the routine's ways up that do not wait. */
  straks?: true
  /** There is something to choose among. */
  velges?: Velges
  /** Taken where the decision says this trinn, of several that it could say. */
  til?: TrinnNr
}

/** What a transition requires in all. Both enforced, when it is decided, and explained. */
export type Kravene = KravParams & { roller?: readonly Deltakelse[] }
export type Kravet = KravNavn | Fastkrav | Strakskrav
