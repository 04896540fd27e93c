import { and, asc, count, eq, inArray, lt, sql } from 'drizzle-orm'
import type { NyTilbakemelding, Svartall, TilbakemeldingStore } from '../store/tilbakemelding.ts'
import { bruktLenke, tilbakemelding, tilbakemeldingFra } from '../tables/tilbakemelding.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

export function tilbakemeldingStore(db: Connection, { guard }: HealthGuard): TilbakemeldingStore {
  const tell = guard(
    (ny: NyTilbakemelding, lenke: { id: string; til: string }, idag: string): boolean =>
      db.transaction((tx) => {
        tx.delete(bruktLenke).where(lt(bruktLenke.til, idag)).run()
        const { changes } = tx.insert(bruktLenke).values(lenke).onConflictDoNothing().run()
        if (changes === 0) return false
        const { svar, merke, ...bunke } = ny
        tx.insert(tilbakemelding)
          .values({ ...bunke, svar, antall: 1 })
          .onConflictDoUpdate({
            target: [
              tilbakemelding.enhetId,
              tilbakemelding.termin,
              tilbakemelding.gruppe,
              tilbakemelding.svar,
            ],
            set: { antall: sql`${tilbakemelding.antall} + 1` },
          })
          .run()
        tx.insert(tilbakemeldingFra)
          .values({ ...bunke, merke })
          .onConflictDoNothing()
          .run()
        return true
      }),
  )

  const i = (
    { enhetId, termin }: typeof tilbakemelding | typeof tilbakemeldingFra,
    enheter: readonly string[],
    foer: string,
  ) => and(inArray(enhetId, [...enheter]), lt(termin, foer))

  const les = (enheter: readonly string[], foer: string): Svartall[] => {
    const fra = db
      .select({
        enhetId: tilbakemeldingFra.enhetId,
        termin: tilbakemeldingFra.termin,
        gruppe: tilbakemeldingFra.gruppe,
        fra: count(),
      })
      .from(tilbakemeldingFra)
      .where(i(tilbakemeldingFra, enheter, foer))
      .groupBy(tilbakemeldingFra.enhetId, tilbakemeldingFra.termin, tilbakemeldingFra.gruppe)
      .orderBy(asc(tilbakemeldingFra.termin), asc(tilbakemeldingFra.gruppe))
      .all()
    const svar = db
      .select()
      .from(tilbakemelding)
      .where(i(tilbakemelding, enheter, foer))
      .all()
    return fra.map((bunke) => ({
      ...bunke,
      antall: Object.fromEntries(
        svar
          .filter(
            (en) =>
              en.enhetId === bunke.enhetId &&
              en.termin === bunke.termin &&
              en.gruppe === bunke.gruppe,
          )
          .map((en) => [en.svar, en.antall]),
      ),
    }))
  }

  return {
    tell,
    erBrukt: async (id) =>
      db.select().from(bruktLenke).where(eq(bruktLenke.id, id)).get() !== undefined,
    les: async (enheter, foer) => les(enheter, foer),
  }
}
