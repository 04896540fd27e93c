import { asc, count, eq, sql } from 'drizzle-orm'
import { canonical } from '../canonical.ts'
import type { Foresatt, Foresattlagring, ForesattStore } from '../store/foresatt.ts'
import { foresatt } from '../tables/foresatt.ts'
import { utboks } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { inserter } from './statements.ts'

type Rad = typeof foresatt.$inferSelect

export function foresattStore(db: Connection, { guard }: HealthGuard): ForesattStore {
  const finn = (id: string) => db.select().from(foresatt).where(eq(foresatt.id, id)).get()
  const antallTil = (barnId: string) =>
    db.select({ n: count() }).from(foresatt).where(eq(foresatt.barnId, barnId)).get()?.n ?? 0

  const nyMelding = inserter(db, utboks)
  const lagre = guard((...[ny, sett, mest, meldinger]: Parameters<ForesattStore['lagre']>) =>
    db.transaction((): Foresattlagring => {
      const rad = finn(ny.id)
      if (!rad && antallTil(ny.barnId) >= mest) return { outcome: 'fullt' }
      if (rad && rad.barnId !== ny.barnId) return { outcome: 'fremmed' }
      const der = rad && tilForesatt(rad)
      if (der && canonical(der.data) === canonical(ny.data))
        return { outcome: 'lagret', foresatt: der }
      if (der && der.versjon !== sett) return { outcome: 'nyere', foresatt: der }
      const { id: _, ...resten } = tilForesattRad(ny)
      db.insert(foresatt)
        .values(tilForesattRad(ny))
        .onConflictDoUpdate({ target: foresatt.id, set: resten })
        .run()
      for (const en of meldinger) nyMelding({ ...en, sendt: null })
      return { outcome: 'lagret', foresatt: ny }
    }),
  )
  return {
    settInn: async (alle) => {
      db.transaction((tx) => {
        for (const en of alle) tx.insert(foresatt).values(tilForesattRad(en)).run()
      })
    },
    finn: async (id) => {
      const rad = finn(id)
      return rad && tilForesatt(rad)
    },
    medEpost: async (epost) =>
      db
        .select({ id: foresatt.id })
        .from(foresatt)
        .where(sql`lower(${foresatt.epost}) = lower(${epost})`)
        .all()
        .map(({ id }) => id),
    til: async (barnId) =>
      db
        .select()
        .from(foresatt)
        .where(eq(foresatt.barnId, barnId))
        .orderBy(asc(foresatt.nr))
        .all()
        .map(tilForesatt),
    lagre,
  }
}

const UTEN_KONTAKT = { telefon: null, epost: null, helst: null, merknad: null, husstand: null }

/** An id in the municipality's files that is not told of is left as it stands. */
export function tilForesattRad({
  data: { kontakt, ...data },
  ...resten
}: Foresatt): Omit<Rad, 'nr' | 'egenId'> & Partial<Pick<Rad, 'egenId'>> {
  if (kontakt.slag === 'skjermet') return { ...resten, ...data, ...UTEN_KONTAKT, skjermet: true }
  const { slag: _, ...staar } = kontakt
  return { ...resten, ...data, ...staar, skjermet: false }
}

function tilForesatt(rad: Rad): Foresatt {
  const { nr: _, id, barnId, versjon, endret, endretAv, egenId, skjermet, ...felter } = rad
  const { telefon, epost, helst, merknad, husstand, ...data } = felter
  const kontakt = skjermet
    ? ({ slag: 'skjermet' } as const)
    : ({ slag: 'staarHer', telefon, epost, helst, merknad, husstand } as const)
  const felles = { id, barnId, versjon, endret, endretAv, data: { ...data, kontakt } }
  return egenId === null ? felles : { ...felles, egenId }
}
