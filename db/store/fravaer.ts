import type { Svart } from '../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { Arena } from '../../machines/roller.ts'
import type { Barn, Omkrets } from './folk.ts'

/** One day away, from the one of the two arenas where the child belonged then. */
export type FravaerRad = Fravaersdag & { barnId: string; arena: Arena }

type Lagret = { nye: number; endrede: number; harSak: string[] }

export type FravaerStore = {
  /** The child's recorded days in the arena, in order of date. */
  forBarn(barn: { barnId: string; arena: Arena }): Promise<FravaerRad[]>
  /**
   * Writes days of children without an active case in the arena. The same rows again change nothing.
   * Nothing is written of children who have one by now; they are answered, as the case must hear.
   * `registrert`: ISO 8601 instant.
   */
  lagre(rader: FravaerRad[], registrert: string): Promise<Lagret>
}

/** How many open proposals at a unit were opened on the same day under the same version of a routine. */
export type Forslagstall = Pick<Forslag, 'rutineId' | 'rutineVersjon' | 'apnet'> & {
  enhetId: string
  antall: number
}

/** A proposed new case: the absence of a child without one asks for it. A person decides. */
export type Forslag = {
  id: string
  barnId: string
  arena: Arena
  /** The threshold that was passed, or the pattern that was seen. */
  terskelId: string
  rutineId: string
  rutineVersjon: string
  /** ISO date on which it was found. */
  apnet: string
  svar: Forslagssvar | null
}

export type Forslagssvar = {
  /** `avklart`: somebody called home, and that was enough; the reason is then a note, which may be empty. */
  status: 'avvist' | 'avklart' | 'opprettet'
  avgjortAv: string
  /** ISO 8601 instant. */
  avgjort: string
  begrunnelse: string
  /** The days it was answered for; null where the case that was opened remembers them, or nobody asked. */
  svart: Svart | null
}

export type ForslagStore = {
  /** False when the child has an open proposal or an active case in the arena; nothing is written then. */
  opprett(forslag: Omit<Forslag, 'svar'>): Promise<boolean>
  finn(id: string): Promise<Forslag | undefined>
  /** Open proposals about children within reach, oldest first. */
  aapne(omkrets: Omkrets): Promise<{ forslag: Forslag; barn: Barn }[]>
  tellAapne(enheter: string[]): Promise<Forslagstall[]>
  /** Every proposal about the child, newest first. */
  forBarn(barnId: string): Promise<Forslag[]>
  /** False when it is not open (any more); nothing is written then. */
  besvar(id: string, svar: Forslagssvar): Promise<boolean>
}
