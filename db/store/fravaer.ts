import type { Arena } from '../../machines/roller.ts'
import type { FravaerAarsak, FravaerArt } from '../../machines/rutine/skjema.ts'
import type { Barn, Omkrets } from './folk.ts'

export type FravaerRad = {
  barnId: string
  dato: string
  art: FravaerArt
  aarsak: FravaerAarsak
  /** Hours away; null is a whole day. */
  timer: number | null
}

export type FravaerLager = {
  /** The child's recorded days in order of date, from `fra` (ISO date) where given. */
  forBarn(barnId: string, fra?: string): Promise<FravaerRad[]>
  /** Writes days of children without a case. The same rows again change nothing. */
  lagre(rader: FravaerRad[], importId: string): Promise<{ nye: number; endrede: number }>
}

/** A proposed new case: a threshold was passed by a child without one. A person decides. */
export type Forslag = {
  id: string
  barnId: string
  arena: Arena
  terskelId: string
  rutineId: string
  rutineVersjon: string
  /** ISO date on which the threshold was found passed. */
  apnet: string
  data: unknown
  avgjorelse: Avgjorelse | null
}

export type Avgjorelse = {
  status: 'avvist' | 'opprettet'
  avgjortAv: string
  /** ISO 8601 instant. */
  avgjort: string
  begrunnelse: string
}

export type ForslagLager = {
  /** False when the child has an open proposal in the arena already; nothing is written then. */
  opprett(forslag: Omit<Forslag, 'avgjorelse'>): Promise<boolean>
  finn(id: string): Promise<Forslag | undefined>
  /** Open proposals about children within reach, oldest first. */
  aapne(omkrets: Omkrets): Promise<{ forslag: Forslag; barn: Barn }[]>
  /** Every proposal about the child, newest first. */
  forBarn(barnId: string): Promise<Forslag[]>
  /** False when it is not open (any more); nothing is written then. */
  avgjor(id: string, avgjorelse: Avgjorelse): Promise<boolean>
}
