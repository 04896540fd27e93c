import { and, count, countDistinct, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import type { Folkendring, FolkStore, Person, Stafett } from '../store/folk.ts'
import { barn, enhet, gruppe, person, personRolle, planleggingsdag } from '../tables/folk.ts'
import { foresatt } from '../tables/foresatt.ts'
import { sak, utboks } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { tilEnhetRad } from './enhet.ts'
import { tilForesattRad } from './foresatt.ts'
import type { HealthGuard } from './health.ts'
import { tilBarnRad, tilPersonRad } from './rows.ts'
import { inserter } from './statements.ts'

const p = sql.placeholder

/** Somebody would hold a relay, or be offered it, where they have no role. */
class Holder extends Error {
  override readonly name = 'Holder'
  readonly stafetter: Stafett[]

  constructor(stafetter: Stafett[]) {
    super('the relay would be with somebody who is not there')
    this.stafetter = stafetter
  }
}

const INGENTING: Folkendring = {
  enheter: [],
  planleggingsdager: [],
  grupper: [],
  personer: [],
  barn: [],
  foresatte: [],
  utboks: [],
}

/** Units and people as the municipality's files have them, written in one transaction. */
export function folkStore(db: Connection, { guard }: HealthGuard): FolkStore {
  const hosPerson = db
    .select({ sakId: sak.id, enhetId: sak.enhetId, barnId: sak.barnId })
    .from(sak)
    .where(
      and(
        or(eq(sak.stafettholder, p('person')), eq(sak.tilbudtTil, p('person'))),
        ne(sak.liv, 'lukket'),
      ),
    )
    .prepare()
  const rollerTil = db
    .select({ enhetId: personRolle.enhetId })
    .from(personRolle)
    .where(eq(personRolle.personId, p('person')))
    .prepare()
  const stafetter = (person: string): Stafett[] =>
    hosPerson.all({ person }).map((en) => ({ ...en, person }))

  /** The relays at units where the person has a role now and would have none. */
  const uten = ({ id, roller }: Person): Stafett[] => {
    const blir = new Set(roller.map(({ enhetId }) => enhetId))
    const har = new Set(rollerTil.all({ person: id }).map(({ enhetId }) => enhetId))
    return stafetter(id).filter(({ enhetId }) => har.has(enhetId) && !blir.has(enhetId))
  }

  const nyMelding = inserter(db, utboks)
  const skrivAlt = db.$client.transaction((endring: Partial<Folkendring>) => {
    const ny = { ...INGENTING, ...endring }
    const brutt = ny.personer.flatMap(uten)
    if (brutt.length > 0) throw new Holder(brutt)
    for (const en of ny.enheter) {
      const { id: _, ...rad } = tilEnhetRad(en)
      const settes = db.insert(enhet).values({ id: en.id, ...rad })
      settes.onConflictDoUpdate({ target: enhet.id, set: rad }).run()
    }
    for (const { enhetId, dager } of ny.planleggingsdager) {
      db.delete(planleggingsdag).where(eq(planleggingsdag.enhetId, enhetId)).run()
      for (const dato of dager) db.insert(planleggingsdag).values({ enhetId, dato }).run()
    }
    for (const { enhetId, gruppe: navn } of ny.grupper) {
      db.insert(gruppe).values({ enhetId, navn }).onConflictDoNothing().run()
    }
    for (const en of ny.personer) {
      const { id: personId, ...rad } = tilPersonRad(en)
      const settes = db.insert(person).values({ id: personId, ...rad })
      settes.onConflictDoUpdate({ target: person.id, set: rad }).run()
      db.delete(personRolle).where(eq(personRolle.personId, personId)).run()
      for (const rolle of en.roller) {
        db.insert(personRolle)
          .values({ ...rolle, personId })
          .run()
      }
    }
    for (const en of ny.barn) {
      const { id, ...rad } = tilBarnRad(en)
      db.insert(barn)
        .values({ id, ...rad })
        .onConflictDoUpdate({ target: barn.id, set: rad })
        .run()
      // The list stands in the order of the children's names.
      db.update(sak).set({ sortNavn: rad.sortNavn }).where(eq(sak.barnId, id)).run()
    }
    for (const en of ny.foresatte) {
      const { id, ...rad } = tilForesattRad(en)
      const settes = db.insert(foresatt).values({ id, ...rad })
      settes.onConflictDoUpdate({ target: foresatt.id, set: rad }).run()
    }
    for (const en of ny.utboks) nyMelding({ ...en, sendt: null })
  })
  const skriv = guard(skrivAlt.immediate)

  return {
    skriv: async (endring) => {
      try {
        await skriv(endring)
        return { outcome: 'skrevet' }
      } catch (feil) {
        if (!(feil instanceof Holder)) throw feil
        return { outcome: 'holder', stafetter: feil.stafetter }
      }
    },
    stafetter: async (person) => stafetter(person),
    antall: async (idag) =>
      db
        .select({
          enhetId: barn.enhetId,
          barn: countDistinct(barn.id),
          foresatte: count(foresatt.id),
        })
        .from(barn)
        .leftJoin(
          foresatt,
          and(eq(foresatt.barnId, barn.id), or(isNull(foresatt.til), gt(foresatt.til, idag))),
        )
        .where(isNull(barn.sluttet))
        .groupBy(barn.enhetId)
        .all(),
  }
}
