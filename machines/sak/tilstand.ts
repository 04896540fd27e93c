import type { SnapshotFrom } from 'xstate'
import type { TrinnNr } from '../rutine/skjema.ts'
import type { SakMaskin } from './maskin.ts'

export type SakSnapshot = SnapshotFrom<SakMaskin>

export type Steg =
  | 'undring'
  | 'hore'
  | 'vurdere'
  | 'kartlegge'
  | 'forstaa'
  | 'planlegge'
  | 'folgeOpp'

/** The substep that the case stands in. */
export const steg = ({ value }: SakSnapshot): Steg => Object.values(value.trapp)[0] as Steg

/** A plan is in force and has not been evaluated in its present period. */
export const planenLoper = ({ value: { plan } }: SakSnapshot): boolean =>
  plan === 'gjelder' || plan === 'tilEvaluering'

/** The trinn among states in dotted paths, joined by space; undefined where there is none. */
export const trinnI = (tilstand: string): TrinnNr | undefined => {
  const funnet = /\btrapp\.trinn(\d)/.exec(tilstand)?.[1]
  return funnet === undefined ? undefined : (Number(funnet) as TrinnNr)
}

/** The active states of a state value as dotted paths, each after `prefiks`. */
export const stier = (verdi: unknown, prefiks: string): string[] =>
  typeof verdi === 'string'
    ? [`${prefiks}${verdi}`]
    : Object.entries(verdi as object).flatMap(([navn, indre]) => stier(indre, `${prefiks}${navn}.`))

// A step that stays where it is keeps its state value, and many look at it.
const lest = new WeakMap<object, readonly string[]>()

/** The active states as dotted paths, sorted: `liv.aktiv`, `trapp.trinn1.kartlegge` … */
export const tilstander = ({ value }: Pick<SakSnapshot, 'value'>): readonly string[] => {
  const funnet = lest.get(value) ?? stier(value, '').sort()
  lest.set(value, funnet)
  return funnet
}
