import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { BarnStore, Person, PersonStore } from '../store/folk.ts'
import { barn, person, personRolle } from '../tables/folk.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { barnHeter, barnInnenfor } from './omkrets.ts'
import { tilBarn, tilBarnRad, tilPersonRad } from './rows.ts'

const p = sql.placeholder

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
        for (const en of personer) {
          tx.insert(person).values(tilPersonRad(en)).run()
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
    const { id, navn, spraak, epost, ansattnummer } = person
    const denne = personer.get(id) ?? {
      id,
      navn,
      spraak,
      ...(epost !== null && { epost }),
      ...(ansattnummer !== null && { ansattnummer }),
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
    .where(or(eq(barn.fodselsnummer, p('nr')), eq(barn.egenId, p('nr'))))
    .prepare()
  const vedEnhet = db
    .select()
    .from(barn)
    .where(and(eq(barn.enhetId, p('enhetId')), isNull(barn.sluttet)))
    .orderBy(asc(barn.sortNavn), asc(barn.id))
    .prepare()

  return {
    settInn: async (alle) => {
      db.transaction((tx) => {
        for (const b of alle) {
          tx.insert(barn).values(tilBarnRad(b)).run()
        }
      })
    },
    finn: async (id) => kanskje(paaId.get({ id })),
    finnVedNummer: async (nr) => kanskje(paaNummer.get({ nr })),
    vedEnhet: async (enhetId) => vedEnhet.all({ enhetId }).map(tilBarn),
    sok: async (tekst, omkrets, antall) => {
      const rader = db
        .select()
        .from(barn)
        .where(and(isNull(barn.sluttet), barnInnenfor(omkrets), barnHeter(tekst)))
        .orderBy(asc(barn.sortNavn), asc(barn.id))
        .limit(antall)
        .all()
      return rader.map(tilBarn)
    },
  }
}

const kanskje = (rad: typeof barn.$inferSelect | undefined) => rad && tilBarn(rad)
