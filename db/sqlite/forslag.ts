import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Batch } from '../store/commit.ts'
import type { Forslag, ForslagStore, Forslagssvar } from '../store/fravaer.ts'
import { barn, enhet } from '../tables/folk.ts'
import { forslag } from '../tables/fravaer.ts'
import { aktivReader } from './aktiv.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { barnInnenfor } from './omkrets.ts'
import { tilBarn } from './rows.ts'

const AAPENT = sql`${forslag.status} = 'aapen'`
/** A child that goes to the other arena now is asked about there, and one that has left nowhere. */
const GAAR_DER = and(
  eq(enhet.id, barn.enhetId),
  eq(enhet.arena, forslag.arena),
  isNull(barn.sluttet),
)

export function forslagStore(db: Connection, { guard }: HealthGuard): ForslagStore {
  const finnAktiv = aktivReader(db)
  const settInn = db.$client.transaction((nytt: Omit<Forslag, 'svar'>) => {
    if (finnAktiv(nytt)) return false
    const rad = { ...nytt, status: 'aapen' as const }
    return db.insert(forslag).values(rad).onConflictDoNothing().run().changes === 1
  })
  const opprett = guard(settInn.immediate)
  const besvar = guard((id: string, svar: Forslagssvar) => {
    const apent = and(eq(forslag.id, id), AAPENT)
    return db.update(forslag).set(svar).where(apent).run().changes === 1
  })

  return {
    opprett: async (nytt) => opprett(nytt),
    finn: async (id) => {
      const rad = db.select().from(forslag).where(eq(forslag.id, id)).get()
      return rad && tilForslag(rad)
    },
    aapne: async (omkrets) => {
      const rader = db
        .select({ forslag, barn })
        .from(forslag)
        .innerJoin(barn, eq(barn.id, forslag.barnId))
        .innerJoin(enhet, GAAR_DER)
        .where(and(AAPENT, barnInnenfor(omkrets)))
        .orderBy(asc(forslag.apnet), asc(barn.sortNavn), asc(forslag.id))
        .all()
      return rader.map((r) => ({ forslag: tilForslag(r.forslag), barn: tilBarn(r.barn) }))
    },
    tellAapne: async (enheter) => {
      const { rutineId, rutineVersjon, apnet } = forslag
      const felt = { enhetId: barn.enhetId, rutineId, rutineVersjon, apnet }
      return db
        .select({ ...felt, antall: count() })
        .from(forslag)
        .innerJoin(barn, eq(barn.id, forslag.barnId))
        .innerJoin(enhet, GAAR_DER)
        .where(and(AAPENT, inArray(barn.enhetId, enheter)))
        .groupBy(...Object.values(felt))
        .all()
    },
    forBarn: async (barnId) => {
      const rader = db
        .select()
        .from(forslag)
        .where(eq(forslag.barnId, barnId))
        .orderBy(desc(forslag.apnet), desc(forslag.id))
        .all()
      return rader.map(tilForslag)
    },
    besvar: async (id, svar) => besvar(id, svar),
  }
}

/** Prepares the answer that a new case is to the child's open proposal, if there is one. */
export function forslagAnswerer(db: Connection) {
  const p = sql.placeholder
  const svar = db
    .update(forslag)
    .set({
      status: 'opprettet',
      avgjortAv: sql`${p('avgjortAv')}`,
      avgjort: sql`${p('avgjort')}`,
      begrunnelse: '',
    })
    .where(and(eq(forslag.barnId, p('barnId')), eq(forslag.arena, p('arena')), AAPENT))
    .prepare()
  return (besvart: NonNullable<Batch['svarerForslag']>) => svar.run(besvart)
}

function tilForslag(rad: typeof forslag.$inferSelect): Forslag {
  const { status, avgjortAv, avgjort, begrunnelse, svart, ...resten } = rad
  return { ...resten, svar: tilForslagssvar(rad) }
}

function tilForslagssvar(rad: typeof forslag.$inferSelect): Forslagssvar | null {
  const { status, avgjortAv, avgjort, begrunnelse, svart } = rad
  if (status === 'aapen') return null
  return {
    status,
    avgjortAv: avgjortAv ?? '',
    avgjort: avgjort ?? '',
    begrunnelse: begrunnelse ?? '',
    svart,
  }
}
