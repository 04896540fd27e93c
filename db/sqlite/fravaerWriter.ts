import { and, eq, sql } from 'drizzle-orm'
import type { FravaerRad } from '../store/fravaer.ts'
import { fravaer } from '../tables/fravaer.ts'
import type { Connection } from './connection.ts'
import { inserter, updater } from './statements.ts'

const p = sql.placeholder

/** What is said of a day. */
const SIER = ['art', 'aarsak', 'timer', 'fag', 'forsent', 'tider'] as const

const somTekst = (liste: readonly string[] | undefined) => (liste ? JSON.stringify(liste) : null)

/** Writes one day of absence and tells what that did; a day that says the same is left alone. */
export function fravaerWriter(
  db: Connection,
): (rad: FravaerRad & { registrert: string }) => 'ny' | 'endret' | 'uendret' {
  const finn = db
    .select()
    .from(fravaer)
    .where(
      and(
        eq(fravaer.barnId, p('barnId')),
        eq(fravaer.arena, p('arena')),
        eq(fravaer.dato, p('dato')),
      ),
    )
    .prepare()
  const ny = inserter(db, fravaer)
  const endre = updater(db, fravaer, ['barnId', 'arena', 'dato'], [...SIER, 'registrert'])

  return ({ fag, tider, forsent = null, ...resten }) => {
    const rad = { ...resten, fag: somTekst(fag), tider: somTekst(tider), forsent }
    const naa = finn.get(rad)
    if (naa === undefined) {
      ny(rad)
      return 'ny'
    }
    if (SIER.every((felt) => naa[felt] === rad[felt])) return 'uendret'
    endre(rad)
    return 'endret'
  }
}
