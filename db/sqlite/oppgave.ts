import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import type { OppgaveStore, Oppgavesporring } from '../store/oppgave.ts'
import { barn, enhet } from '../tables/folk.ts'
import { oppgave, sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { innenfor } from './listConditions.ts'

type Hvilke = Omit<Oppgavesporring, 'antall'>

/** Found by whom they wait for: the work grows with what one person has, not with how many cases there are. */
export function oppgaveStore(db: Connection): OppgaveStore {
  const disse = ({ mottakere, synlighet, idag }: Hvilke) =>
    and(
      inArray(oppgave.mottaker, mottakere),
      sql`${oppgave.fra} <= ${idag}`,
      sql`(${oppgave.til} is null or ${oppgave.til} >= ${idag})`,
      innenfor(db, synlighet),
    )
  return {
    liste: async (sporring) =>
      db
        .select({
          oppgave,
          sak: {
            id: sak.id,
            barnId: sak.barnId,
            arena: sak.arena,
            tilstand: sak.tilstand,
            stafettholder: sak.stafettholder,
          },
          barn: { fornavn: barn.fornavn, etternavn: barn.etternavn, gruppe: barn.gruppe },
          enhetNavn: enhet.navn,
        })
        .from(oppgave)
        .innerJoin(sak, eq(sak.id, oppgave.sakId))
        .innerJoin(barn, eq(barn.id, sak.barnId))
        .innerJoin(enhet, eq(enhet.id, sak.enhetId))
        .where(disse(sporring))
        .orderBy(asc(oppgave.frist), asc(sak.sortNavn), asc(sak.id), asc(oppgave.slag))
        .limit(sporring.antall)
        .all()
        .map(({ oppgave: { sakId: _, ...rad }, ...resten }) => ({ oppgave: rad, ...resten })),
    tell: async (hvilke) => {
      const { idag } = hvilke
      const tall = db
        .select({
          alle: count(),
          forfalt: sql<number>`coalesce(sum(${oppgave.frist} < ${idag}), 0)`,
          idag: sql<number>`coalesce(sum(${oppgave.frist} = ${idag}), 0)`,
        })
        .from(oppgave)
        .innerJoin(sak, eq(sak.id, oppgave.sakId))
        .where(disse(hvilke))
        .get()
      return tall ?? { alle: 0, forfalt: 0, idag: 0 }
    },
  }
}
