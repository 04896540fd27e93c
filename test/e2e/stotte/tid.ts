import { leggTilDager } from '../../../machines/kalender/dato.ts'

/** The Wednesday on which every story is told. */
export const IDAG = '2026-11-18'
/** The instant at which the clocks of server and browser begin. */
export const NAA = `${IDAG}T09:00:00+01:00`

/** The day so many days before today, as an ISO date. */
export const dagerSiden = (dager: number): string => leggTilDager(IDAG, -dager)
