import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import type { SakListeRad } from './sak.ts'

/** `per`: the ISO date before which a case was due. `unntatt`: a person; what they hold or are offered is left out. */
export type Forfaltsporring = { enheter: string[]; per: string; unntatt: string; antall: number }

/** `antall` and `holdere` are of all there are, also those beyond the rows. */
export type Forfalte = { rader: SakListeRad[]; antall: number; holdere: number }

/** How many open cases a person holds on one trinn. */
export type Holdertall = { person: string; trinn: TrinnNr; antall: number }

/** How many open cases there are on one trinn at a unit, and of those: overdue, offered to somebody. */
export type Enhetstall = {
  enhetId: string
  trinn: TrinnNr
  antall: number
  forfalt: number
  tilbudt: number
}

/** Counts over whole units. Whoever asks has the units from the policy. */
export type OversiktStore = {
  /** Overdue cases at the units, holder by holder; the one who has waited longest with something first. */
  forfalte(sporring: Forfaltsporring): Promise<Forfalte>
  holdere(enheter: string[]): Promise<Holdertall[]>
  enheter(enheter: string[], per: string): Promise<Enhetstall[]>
}
