import { z } from 'zod'
import type { Tidsrom } from '../fravaer/utvikling.ts'

/** How much of a day the child is at school, or could manage to be. */
export const Dagsmengde = z.enum(['hjemme', 'noenTimer', 'heleDagen'])

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

/** Weekdays, 1 for Monday, that are agreed to be at home all day, in a time. */
export type Hjemmetid = Tidsrom & { om: string; dager: number[] }
