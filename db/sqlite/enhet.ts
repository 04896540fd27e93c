import { and, asc, eq, gte } from 'drizzle-orm'
import { sortKey } from '../nameKeys.ts'
import type { Enhet, EnhetStore } from '../store/folk.ts'
import { enhet, gruppe, planleggingsdag } from '../tables/folk.ts'
import type { Connection } from './connection.ts'

type Rad = typeof enhet.$inferSelect

export function enhetStore(db: Connection): EnhetStore {
  const alle = db.select().from(enhet).orderBy(asc(enhet.sortNavn)).prepare()
  return {
    settInn: async (enheter) => {
      db.insert(enhet).values(enheter.map(tilEnhetRad)).run()
    },
    alle: async () => alle.all().map(tilEnhet),
    planleggingsdager: async (enhetId, fra) =>
      db
        .select({ dato: planleggingsdag.dato })
        .from(planleggingsdag)
        .where(and(eq(planleggingsdag.enhetId, enhetId), gte(planleggingsdag.dato, fra)))
        .orderBy(asc(planleggingsdag.dato))
        .all()
        .map(({ dato }) => dato),
    grupper: async () => {
      const rader = db.select().from(gruppe).orderBy(asc(gruppe.enhetId), asc(gruppe.navn)).all()
      return rader.map(({ enhetId, navn }) => ({ enhetId, gruppe: navn }))
    },
  }
}

export const tilEnhetRad = ({ skoletid, ...en }: Enhet): Rad => ({
  ...en,
  sortNavn: sortKey(en.navn),
  skoletidFra: skoletid?.fra ?? null,
  skoletidTil: skoletid?.til ?? null,
})

function tilEnhet({ sortNavn: _, skoletidFra: fra, skoletidTil: til, ...en }: Rad): Enhet {
  return fra === null || til === null ? en : { ...en, skoletid: { fra, til } }
}
