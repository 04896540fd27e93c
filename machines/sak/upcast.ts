import type { Upcastere } from '../prosess/upcast.ts'

/** How earlier versions of the case's own events are read. None has changed yet. */
export const saksUpcastere: Upcastere = {}
