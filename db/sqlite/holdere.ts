import { and, asc, count, eq, ne } from 'drizzle-orm'
import type { Synlighet } from '../store/folk.ts'
import type { Holder } from '../store/sak.ts'
import { person } from '../tables/folk.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { innenfor } from './listConditions.ts'
import { begins, searchedWords } from './omkrets.ts'

/** Holders of what the asker may see; whoever holds nothing in sight is not told of. */
export function findHoldere(
  db: Connection,
  synlighet: Synlighet,
  tekst: string,
  antall: number,
): Holder[] {
  const heter = and(...searchedWords(tekst).map((ord) => begins(person.sokNavn, ord)))
  return db
    .select({ id: person.id, navn: person.navn, antall: count() })
    .from(person)
    .innerJoin(sak, eq(sak.stafettholder, person.id))
    .where(and(heter, innenfor(db, synlighet), ne(sak.liv, 'lukket')))
    .groupBy(person.id)
    .orderBy(asc(person.sortNavn), asc(person.id))
    .limit(antall)
    .all()
}
