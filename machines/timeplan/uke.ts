import { z } from 'zod'
import type { Tidsrom } from '../fravaer/utvikling.ts'

/** How much of a day the child is at school, or could manage to be. */
export const Dagsmengde = z.enum(['hjemme', 'noenTimer', 'heleDagen'])
export type Dagsmengde = z.infer<typeof Dagsmengde>

/** As they follow each other, from Monday. */
export const UKEDAGER = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'] as const
export type Ukedag = (typeof UKEDAGER)[number]

/** A week in which each day is agreed. */
export const Uke = z.strictObject({
  mandag: Dagsmengde,
  tirsdag: Dagsmengde,
  onsdag: Dagsmengde,
  torsdag: Dagsmengde,
  fredag: Dagsmengde,
} satisfies Record<Ukedag, typeof Dagsmengde>)
export type Uke = z.infer<typeof Uke>

/** What is agreed of weekdays, 1 for Monday, in a time: `dager` are at home all day. */
export type Hjemmetid = Tidsrom & {
  om: string
  dager: number[]
  /**
   * Those with some hours: so many hours of each are at home, and null where nothing was said of how many.
   * Not known of what was agreed before it was asked.
   */
  deler?: { dager: number[]; timer: number | null }
}

/** The last day that anything is agreed of; undefined where nothing is. */
export const avtaltTil = (tider: readonly Hjemmetid[]): string | undefined =>
  tider
    .map(({ til }) => til)
    .sort()
    .at(-1)
