import type { Rolle } from '../roller.ts'

/** Whom a task waits for: one person, or whoever has the role at the case's unit. */
export type Hos = { person: string } | { rolle: Rolle }

/**
 * Something that somebody shall do, by `frist`. It is asked for from `fra`, and pointless after `til`, where
 * it has one. Its words stand under its `slag`. Ids, never names.
 */
export type Oppgave = { slag: string; hos: Hos; fra: string; frist: string; til: string | null }
