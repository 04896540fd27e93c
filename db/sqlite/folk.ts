import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm'
import { searchableKey, sortKey } from '../nameKeys.ts'
import type { BarnStore, EnhetStore, Person, PersonStore } from '../store/folk.ts'
import { barn, enhet, person, personRolle, planleggingsdag } from '../tables/folk.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { barnHeter, barnInnenfor } from './omkrets.ts'
import { tilBarn } from './rows.ts'

const p = sql.placeholder

export function enhetStore(db: Connection): EnhetStore {
  const alle = db.select().from(enhet).orderBy(asc(enhet.sortNavn)).prepare()
  return {
    settInn: async (enheter) => {
      const rader = enheter.map((e) => ({ ...e, sortNavn: sortKey(e.navn) }))
      db.insert(enhet).values(rader).run()
    },
    alle: async () => {
      return alle.all().map(({ sortNavn: _, ...resten }) => resten)
    },
    planleggingsdager: async (enhetId, fra) =>
      db
        .select({ dato: planleggingsdag.dato })
        .from(planleggingsdag)
        .where(and(eq(planleggingsdag.enhetId, enhetId), gte(planleggingsdag.dato, fra)))
        .orderBy(asc(planleggingsdag.dato))
        .all()
        .map(({ dato }) => dato),
    settPlanleggingsdager: async (enhetId, dager) => {
      db.transaction((tx) => {
        tx.delete(planleggingsdag).where(eq(planleggingsdag.enhetId, enhetId)).run()
        for (const dato of dager) tx.insert(planleggingsdag).values({ enhetId, dato }).run()
      })
    },
  }
}

export function personStore(db: Connection, { guard }: HealthGuard): PersonStore {
  const medRoller = () =>
    db
      .select({ person, rolle: personRolle })
      .from(person)
      .leftJoin(personRolle, eq(personRolle.personId, person.id))
  const paaId = medRoller()
    .where(eq(person.id, p('id')))
    .orderBy(asc(personRolle.id))
    .prepare()
  const navn = db
    .select({ id: person.id, navn: person.navn })
    .from(person)
    .where(sql`${person.id} in (select value from json_each(${p('ider')}))`)
    .prepare()
  const settSpraak = guard((id: string, spraak: Person['spraak']): void => {
    db.update(person).set({ spraak }).where(eq(person.id, id)).run()
  })

  return {
    settInn: async (personer) => {
      const roller = personer.flatMap(({ id, roller }) =>
        roller.map((rolle) => ({ ...rolle, personId: id })),
      )
      db.transaction((tx) => {
        for (const { roller: _, ...en } of personer) {
          tx.insert(person)
            .values({ ...en, sortNavn: sortKey(en.navn), sokNavn: searchableKey(en.navn) })
            .run()
        }
        for (const rolle of roller) tx.insert(personRolle).values(rolle).run()
      })
    },
    finn: async (id) => samle(paaId.all({ id })).at(0),
    navn: async (ider) =>
      new Map(navn.all({ ider: JSON.stringify(ider) }).map(({ id, navn }) => [id, navn])),
    alle: async () => samle(medRoller().orderBy(asc(person.sortNavn), asc(personRolle.id)).all()),
    medRolle: async (roller, enhetId) => {
      const holdere = db
        .select({ id: personRolle.personId })
        .from(personRolle)
        .where(and(eq(personRolle.enhetId, enhetId), inArray(personRolle.rolle, [...roller])))
      const rader = medRoller()
        .where(inArray(person.id, holdere))
        .orderBy(asc(person.sortNavn), asc(personRolle.id))
        .all()
      return samle(rader)
    },
    medEpost: async (epost) =>
      db
        .select({ id: person.id })
        .from(person)
        .where(sql`lower(${person.epost}) = lower(${epost})`)
        .all()
        .map(({ id }) => id),
    settSpraak: async (id, spraak) => settSpraak(id, spraak),
  }
}

/** Gathers one row per role into one person with roles, in the order of the rows. */
function samle(
  rader: {
    person: typeof person.$inferSelect
    rolle: typeof personRolle.$inferSelect | null
  }[],
): Person[] {
  const personer = new Map<string, Person>()
  for (const { person, rolle } of rader) {
    const { id, navn, spraak, epost } = person
    const denne = personer.get(id) ?? {
      id,
      navn,
      spraak,
      ...(epost !== null && { epost }),
      roller: [],
    }
    personer.set(id, denne)
    if (rolle === null) continue
    denne.roller.push({ rolle: rolle.rolle, enhetId: rolle.enhetId, gruppe: rolle.gruppe })
  }
  return [...personer.values()]
}

export function barnStore(db: Connection): BarnStore {
  const paaId = db
    .select()
    .from(barn)
    .where(eq(barn.id, p('id')))
    .prepare()
  const paaNummer = db
    .select()
    .from(barn)
    .where(eq(barn.fodselsnummer, p('nr')))
    .prepare()

  return {
    settInn: async (alle) => {
      db.transaction((tx) => {
        for (const b of alle) {
          const sortNavn = sortKey(`${b.etternavn} ${b.fornavn}`)
          const sokNavn = searchableKey(b.fornavn, b.etternavn, b.gruppe)
          tx.insert(barn)
            .values({ ...b, sortNavn, sokNavn })
            .run()
        }
      })
    },
    finn: async (id) => kanskje(paaId.get({ id })),
    finnVedFodselsnummer: async (nr) => kanskje(paaNummer.get({ nr })),
    sok: async (tekst, omkrets, antall) => {
      const rader = db
        .select()
        .from(barn)
        .where(and(barnInnenfor(omkrets), barnHeter(tekst)))
        .orderBy(asc(barn.sortNavn), asc(barn.id))
        .limit(antall)
        .all()
      return rader.map(tilBarn)
    },
  }
}

const kanskje = (rad: typeof barn.$inferSelect | undefined) => rad && tilBarn(rad)
