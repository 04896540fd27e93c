import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { SakRad } from '../store/commit.ts'
import type { Avgjorelse, Forslag, ForslagLager } from '../store/fravaer.ts'
import { barn, enhet } from '../tabeller/folk.ts'
import { forslag } from '../tabeller/fravaer.ts'
import { aktivleser } from './aktiv.ts'
import type { Helsevakt } from './helse.ts'
import type { Kobling } from './kobling.ts'
import { barnInnenfor } from './omkrets.ts'
import { tilBarn } from './rader.ts'

const AAPENT = sql`${forslag.status} = 'aapen'`

export function forslaglager(db: Kobling, { vokt }: Helsevakt): ForslagLager {
  const finnAktiv = aktivleser(db)
  const settInn = db.$client.transaction((nytt: Omit<Forslag, 'avgjorelse'>) => {
    if (finnAktiv(nytt)) return false
    const rad = { ...nytt, status: 'aapen' as const }
    return db.insert(forslag).values(rad).onConflictDoNothing().run().changes === 1
  })
  const opprett = vokt(settInn.immediate)
  const avgjor = vokt((id: string, avgjorelse: Avgjorelse) => {
    const apent = and(eq(forslag.id, id), AAPENT)
    return db.update(forslag).set(avgjorelse).where(apent).run().changes === 1
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
        // A child that goes to the other arena now is asked about there.
        .innerJoin(enhet, and(eq(enhet.id, barn.enhetId), eq(enhet.arena, forslag.arena)))
        .where(and(AAPENT, barnInnenfor(omkrets)))
        .orderBy(asc(forslag.apnet), asc(barn.sortNavn), asc(forslag.id))
        .all()
      return rader.map((r) => ({ forslag: tilForslag(r.forslag), barn: tilBarn(r.barn) }))
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
    avgjor: async (id, avgjorelse) => avgjor(id, avgjorelse),
  }
}

/** Prepares the answer that a new case is to the child's open proposal, if there is one. */
export function forslagssvarer(db: Kobling) {
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
  return (sak: Pick<SakRad, 'barnId' | 'arena'>, avgjortAv: string, avgjort: string) =>
    svar.run({ barnId: sak.barnId, arena: sak.arena, avgjortAv, avgjort })
}

function tilForslag(rad: typeof forslag.$inferSelect): Forslag {
  const { status, avgjortAv, avgjort, begrunnelse, ...resten } = rad
  return { ...resten, avgjorelse: tilAvgjorelse(rad) }
}

function tilAvgjorelse(rad: typeof forslag.$inferSelect): Avgjorelse | null {
  const { status, avgjortAv, avgjort, begrunnelse } = rad
  if (status === 'aapen') return null
  return {
    status,
    avgjortAv: avgjortAv ?? '',
    avgjort: avgjort ?? '',
    begrunnelse: begrunnelse ?? '',
  }
}
