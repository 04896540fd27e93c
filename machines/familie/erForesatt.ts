import type { Foresattdata } from './foresatt.ts'

/** Whether somebody is a guardian on this day. Apart from the schema, which no browser needs. */
export const erForesatt = ({ til }: Pick<Foresattdata, 'til'>, dag: string): boolean =>
  til === null || til > dag
