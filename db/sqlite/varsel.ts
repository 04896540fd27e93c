import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Paaminnet, VarselStore } from '../store/varsel.ts'
import { person } from '../tables/folk.ts'
import { post } from '../tables/post.ts'
import { oppgavebrev, paaminnet, varsling } from '../tables/varsel.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

type Argumenter = Parameters<VarselStore['legg']>

export function varselStore(db: Connection, { guard }: HealthGuard): VarselStore {
  const settTime = guard((personId: string, time: number | null): void => {
    db.insert(varsling)
      .values({ personId, time })
      .onConflictDoUpdate({ target: varsling.personId, set: { time } })
      .run()
  })
  const noter = (personId: string, en: Paaminnet): number =>
    db
      .insert(paaminnet)
      .values({ personId, ...en })
      .onConflictDoNothing()
      .run().changes
  const legg = guard((hvem: Argumenter[0], om: Argumenter[1], brev: Argumenter[2]): boolean =>
    db.transaction(() => {
      const { id, type, mottaker, opprettet, oppgaver, forfalt } = brev
      const sett = db
        .insert(oppgavebrev)
        .values({ ...hvem, brev: null, oppgaver, forfalt })
        .onConflictDoNothing()
        .run().changes
      if (sett === 0) return false
      const nye = om.reduce((antall, en) => antall + noter(hvem.personId, en), 0)
      if (nye === 0) return false
      db.insert(post).values({ id, type, mottaker, opprettet, forsok: 0, neste: opprettet }).run()
      const denne = and(eq(oppgavebrev.personId, hvem.personId), eq(oppgavebrev.dato, hvem.dato))
      db.update(oppgavebrev).set({ brev: id }).where(denne).run()
      return true
    }),
  )
  return {
    time: async (personId) =>
      db.select().from(varsling).where(eq(varsling.personId, personId)).get()?.time,
    settTime,
    venter: async ({ dato, time, ellers }, antall) =>
      db
        .select({ id: person.id })
        .from(person)
        .leftJoin(varsling, eq(varsling.personId, person.id))
        .leftJoin(oppgavebrev, and(eq(oppgavebrev.personId, person.id), eq(oppgavebrev.dato, dato)))
        .where(
          and(
            isNotNull(person.epost),
            isNull(oppgavebrev.dato),
            // Who has chosen never has a row without an hour, and compares as neither.
            sql`case when ${varsling.personId} is null then ${ellers} else ${varsling.time} end <= ${time}`,
          ),
        )
        .orderBy(asc(person.id))
        .limit(antall)
        .all()
        .map(({ id }) => id),
    legg,
    tall: async (brev) =>
      db
        .select({ oppgaver: oppgavebrev.oppgaver, forfalt: oppgavebrev.forfalt })
        .from(oppgavebrev)
        .where(eq(oppgavebrev.brev, brev))
        .get(),
  }
}
