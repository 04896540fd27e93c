import type { SQL } from 'drizzle-orm'
import { and, asc, desc, eq, gte, isNotNull, ne, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { UtdragStore, VentendeUtdrag } from '../store/utdrag.ts'
import { barn, enhet } from '../tables/folk.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { barnInnenfor } from './omkrets.ts'
import { tilBarn, tilSakRad } from './rows.ts'

export function utdragStore(db: Connection): UtdragStore {
  const her = alias(enhet, 'her')
  const fra = alias(enhet, 'fra')
  const ny = alias(sak, 'ny')
  // A case that the child has there, or has had since, is what became of it.
  const tatt = db
    .select({ id: ny.id })
    .from(ny)
    .where(
      and(
        eq(ny.barnId, sak.barnId),
        eq(ny.arena, her.arena),
        or(ne(ny.liv, 'lukket'), gte(ny.opprettet, sak.utdrag)),
      ),
    )
  const finn = (vilkaar: SQL | undefined) =>
    db
      .select({ sak, barn, dato: sql<string>`${sak.utdrag}`, enhetNavn: fra.navn })
      .from(sak)
      .innerJoin(barn, eq(barn.id, sak.barnId))
      .innerJoin(her, and(eq(her.id, barn.enhetId), ne(her.arena, sak.arena)))
      .innerJoin(fra, eq(fra.id, sak.enhetId))
      .where(and(isNotNull(sak.utdrag), notExists(tatt), vilkaar))
  type Funnet = ReturnType<ReturnType<typeof finn>['all']>[number]
  const tilVentende = ({ sak: rad, dato, enhetNavn, ...funnet }: Funnet): VentendeUtdrag => ({
    barn: tilBarn(funnet.barn),
    fra: { nr: rad.versjon, sak: tilSakRad(rad) },
    dato,
    enhetNavn,
  })

  return {
    ventende: async (omkrets) =>
      finn(barnInnenfor(omkrets)).orderBy(asc(barn.sortNavn), asc(sak.id)).all().map(tilVentende),
    til: async (barnId) => {
      const siste = finn(eq(barn.id, barnId)).orderBy(desc(sak.utdrag), desc(sak.id)).get()
      return siste && tilVentende(siste)
    },
  }
}
