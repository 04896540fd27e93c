import type { OppgaveRad, SakRad } from './commit.ts'
import type { Barn, Synlighet } from './folk.ts'

/** What waits for any of these on a day (`idag`, an ISO date), in cases that are visible. */
export type Oppgavesporring = {
  mottakere: string[]
  synlighet: Synlighet
  idag: string
  antall: number
}

export type OppgaveListeRad = {
  oppgave: OppgaveRad
  sak: Pick<SakRad, 'id' | 'barnId' | 'arena' | 'tilstand' | 'stafettholder'>
  barn: Pick<Barn, 'fornavn' | 'etternavn' | 'gruppe'>
  enhetNavn: string
}

/** How many there are: in all, those whose date has passed, and those whose date is today. */
export type Oppgavetall = { alle: number; forfalt: number; idag: number }

export type OppgaveStore = {
  /** The soonest first, then by the child's name. */
  liste(sporring: Oppgavesporring): Promise<OppgaveListeRad[]>
  tell(sporring: Omit<Oppgavesporring, 'antall'>): Promise<Oppgavetall>
}
