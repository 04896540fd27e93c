import type { SQL } from 'drizzle-orm'
import { and, asc, desc, eq, getTableColumns, gte, isNull, or, sql } from 'drizzle-orm'
import type { Barnefravaer, Klasse, KlasseStore, Ukeblikk } from '../store/klasse.ts'
import { barn } from '../tables/folk.ts'
import { fravaer, hjemkontakt, ukeblikk } from '../tables/fravaer.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { registrertI, tilBarn, tilFravaer, tilSakRad } from './rows.ts'

export function klasseStore(db: Connection, { guard }: HealthGuard): KlasseStore {
  const kontakt = guard(({ notat, ...ny }: Parameters<KlasseStore['kontakt']>[0]) =>
    db
      .insert(hjemkontakt)
      .values({ ...ny, notat: notat ?? '' })
      .onConflictDoUpdate({
        target: [hjemkontakt.barnId, hjemkontakt.dag],
        // Another's contact stands as it is, and is answered.
        set: {
          notat:
            notat === undefined
              ? sql`notat`
              : sql`iif(personId = excluded.personId, excluded.notat, notat)`,
        },
      })
      .returning()
      .get(),
  )
  const angre = guard(
    ({ barnId, dag, personId }: Parameters<KlasseStore['angreKontakt']>[0]) =>
      db
        .delete(hjemkontakt)
        .where(
          and(
            eq(hjemkontakt.barnId, barnId),
            eq(hjemkontakt.dag, dag),
            eq(hjemkontakt.personId, personId),
          ),
        )
        .run().changes > 0,
  )
  const sett = guard(({ gruppe, ...resten }: Ukeblikk): void => {
    const rad = { ...resten, gruppe: gruppe ?? '' }
    db.insert(ukeblikk).values(rad).onConflictDoNothing().run()
  })

  return {
    fravaer: async (klasse, fra) => samle(lesFravaer(db, klasse, fra)),
    kontakt: async (ny) => kontakt(ny),
    angreKontakt: async (om) => angre(om),
    kontakter: async (klasse, fra) =>
      db
        .select(getTableColumns(hjemkontakt))
        .from(barn)
        .innerJoin(hjemkontakt, eq(hjemkontakt.barnId, barn.id))
        .where(and(iKlasse(klasse), gte(hjemkontakt.dag, fra)))
        .orderBy(asc(hjemkontakt.dag))
        .all(),
    kontakterOm: async (barnId, fra) =>
      db
        .select()
        .from(hjemkontakt)
        .where(and(eq(hjemkontakt.barnId, barnId), gte(hjemkontakt.dag, fra)))
        .orderBy(asc(hjemkontakt.dag))
        .all(),
    settUka: async (blikk) => sett(blikk),
    ukeblikk: async (enhetId, fra) =>
      db
        .select()
        .from(ukeblikk)
        .where(and(eq(ukeblikk.enhetId, enhetId), or(gte(ukeblikk.uke, fra), ERSIST)))
        .orderBy(desc(ukeblikk.uke), desc(ukeblikk.registrert))
        .all()
        .map(({ gruppe, ...resten }) => ({ ...resten, gruppe: gruppe === '' ? null : gruppe })),
  }
}

const iKlasse = ({ enhetId, gruppe }: Klasse): SQL | undefined =>
  and(
    eq(barn.enhetId, enhetId),
    gruppe === null ? undefined : eq(barn.gruppe, gruppe),
    isNull(barn.sluttet),
  )

const ERSIST = sql`not exists (select 1 from ukeblikk s
  where s.enhetId = ${ukeblikk.enhetId} and s.gruppe = ${ukeblikk.gruppe}
  and (s.uke, s.registrert) > (${ukeblikk.uke}, ${ukeblikk.registrert}))`

const ERBESVART = sql<number>`
  exists (select 1 from forslag f where f.barnId = ${barn.id} and f.status <> 'aapen')
  or exists (select 1 from sak s where s.barnId = ${barn.id} and s.liv = 'lukket')`

/** One row for each day of each child, and one for a child without any. */
const lesFravaer = (
  db: Connection,
  { arena, ...klasse }: Parameters<KlasseStore['fravaer']>[0],
  fra: string,
) =>
  db
    .select({ barn, fravaer, sak, besvart: ERBESVART })
    .from(barn)
    .leftJoin(
      fravaer,
      and(eq(fravaer.barnId, barn.id), eq(fravaer.arena, arena), gte(fravaer.dato, fra)),
    )
    .leftJoin(sak, and(eq(sak.barnId, barn.id), eq(sak.arena, arena), sql`${sak.liv} <> 'lukket'`))
    .where(iKlasse(klasse))
    .orderBy(asc(barn.sortNavn), asc(barn.id), asc(fravaer.dato))
    .all()

function samle(rader: ReturnType<typeof lesFravaer>): Barnefravaer[] {
  const alle = new Map<string, Barnefravaer & { registrert: Map<string, string> }>()
  for (const rad of rader) {
    const denne = alle.get(rad.barn.id) ?? {
      barn: tilBarn(rad.barn),
      dager: [],
      registrert: new Map<string, string>(),
      besvart: rad.besvart === 1,
      sak: rad.sak && { nr: rad.sak.versjon, sak: tilSakRad(rad.sak) },
    }
    alle.set(rad.barn.id, denne)
    if (!rad.fravaer) continue
    const { barnId: _b, arena: _a, ...dag } = tilFravaer(rad.fravaer)
    denne.dager.push(dag)
    const registrert = registrertI(rad.fravaer)
    if (registrert) denne.registrert.set(dag.dato, registrert)
  }
  return [...alle.values()]
}
