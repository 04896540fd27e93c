import type { SQL } from 'drizzle-orm'
import { and, eq, inArray, lt, notInArray, or, sql } from 'drizzle-orm'
import type { Gruppe, Synlighet } from '../store/folk.ts'
import type { SakFilter } from '../store/sak.ts'
import { barn, person } from '../tables/folk.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { begins, searchedWords } from './omkrets.ts'

/**
 * How the list is found: the union of `branches`, of which `condition` must hold as well. `visible` is
 * what the asker may see of any case.
 */
type ListConditions = { branches: SQL[]; condition: SQL | undefined; visible: SQL | undefined }

/**
 * The branches are disjoint, and each is served by indices: by person or by what is
 * searched for where the filter asks for that, else by what makes the case visible.
 */
export function listConditions(
  db: Connection,
  synlighet: Synlighet,
  filter: SakFilter,
): ListConditions {
  const smalner = conditionOf(filter)
  const visible = innenfor(db, synlighet)
  const sokt = heter(db, filter.tekst ?? '')
  if (filter.mine !== undefined) {
    return { branches: medPerson(filter.mine), condition: and(visible, sokt, smalner), visible }
  }
  if (filter.holder !== undefined) {
    const holdt = eq(sak.stafettholder, filter.holder)
    return { branches: [holdt], condition: and(visible, sokt, smalner), visible }
  }
  if (sokt !== undefined) return { branches: [sokt], condition: and(visible, smalner), visible }
  return { branches: synlige(db, synlighet), condition: smalner, visible }
}

function synlige(db: Connection, synlighet: Synlighet): SQL[] {
  if ('alle' in synlighet) return [sql`true`]
  const { egne, grupper } = synlighet
  const enheter = [...new Set(synlighet.enheter)]
  const ikkeEgen = sql`${sak.stafettholder} <> ${egne} and ${sak.tilbudtTil} is not ${egne}`
  const gruppen = iGruppe(db, grupper)
  return [
    ...medPerson(egne),
    ...enheter.map((id) => sql`${sak.enhetId} = ${id} and ${ikkeEgen}`),
    ...(gruppen ? [sql`${gruppen} and ${notInArray(sak.enhetId, enheter)} and ${ikkeEgen}`] : []),
  ]
}

function conditionOf(filter: SakFilter): SQL | undefined {
  return and(
    filter.enhetId !== undefined ? eq(sak.enhetId, filter.enhetId) : undefined,
    filter.trinn !== undefined ? eq(sak.trinn, filter.trinn) : undefined,
    filter.forfaltPer !== undefined ? lt(sak.sortDato, filter.forfaltPer) : undefined,
    filter.liv !== undefined ? inArray(sak.liv, filter.liv) : undefined,
  )
}

/** What the asker may see of any case. */
export function innenfor(db: Connection, synlighet: Synlighet): SQL | undefined {
  if ('alle' in synlighet) return undefined
  return or(
    ...medPerson(synlighet.egne),
    inArray(sak.enhetId, synlighet.enheter),
    iGruppe(db, synlighet.grupper),
  )
}

/** Each word begins one of the child's name or class, or of the holder's name. */
function heter(db: Connection, tekst: string): SQL | undefined {
  const holdere = (ord: string) =>
    db.select({ id: person.id }).from(person).where(begins(person.sokNavn, ord))
  return and(
    ...searchedWords(tekst).map((ord) =>
      or(medBarn(db, begins(barn.sokNavn, ord)), inArray(sak.stafettholder, holdere(ord))),
    ),
  )
}

/** Held by the person; offered to them by another. */
function medPerson(id: string): SQL[] {
  return [
    eq(sak.stafettholder, id),
    sql`${sak.tilbudtTil} = ${id} and ${sak.stafettholder} <> ${id}`,
  ]
}

/** Cases at the unit where the child goes, of children in one of the groups. */
function iGruppe(db: Connection, grupper: Gruppe[]): SQL | undefined {
  if (grupper.length === 0) return undefined
  const barna = or(
    ...grupper.map((g) => and(eq(barn.enhetId, g.enhetId), eq(barn.gruppe, g.gruppe))),
  )
  const barnetsEnhet = db.select({ id: barn.enhetId }).from(barn).where(eq(barn.id, sak.barnId))
  // The plus keeps SQLite from walking whole units instead of the groups' few children.
  return and(medBarn(db, barna), sql`+${sak.enhetId} = ${barnetsEnhet}`)
}

function medBarn(db: Connection, condition: SQL | undefined): SQL {
  return inArray(sak.barnId, db.select({ id: barn.id }).from(barn).where(condition))
}
