import type { SQL } from 'drizzle-orm'
import { and, eq, inArray, lt, notInArray, or, sql } from 'drizzle-orm'
import type { Gruppe, Synlighet } from '../store/folk.ts'
import type { SakFilter } from '../store/sak.ts'
import { barn, enhet } from '../tabeller/folk.ts'
import { sak } from '../tabeller/sak.ts'
import type { Kobling } from './kobling.ts'
import { barnHeter } from './omkrets.ts'

/** The ways in which a case may come into the list, disjoint; each is served by one index. */
export function grenerAv(db: Kobling, synlighet: Synlighet, filter: SakFilter): SQL[] {
  if (filter.mine !== undefined) return medPerson(filter.mine)
  if ('alle' in synlighet) {
    const enheter = db.select({ id: enhet.id }).from(enhet).all()
    return enheter.map(({ id }) => eq(sak.enhetId, id))
  }
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

/** What must hold of every row, whichever branch it came by. */
export function vilkaarAv(db: Kobling, synlighet: Synlighet, filter: SakFilter): SQL | undefined {
  return and(
    filter.mine !== undefined ? innenfor(db, synlighet) : undefined,
    filter.enhetId !== undefined ? eq(sak.enhetId, filter.enhetId) : undefined,
    filter.trinn !== undefined ? eq(sak.trinn, filter.trinn) : undefined,
    filter.forfaltPer !== undefined ? lt(sak.sortDato, filter.forfaltPer) : undefined,
    filter.liv !== undefined ? inArray(sak.liv, filter.liv) : undefined,
    filter.tekst !== undefined ? medBarn(db, barnHeter(filter.tekst)) : undefined,
  )
}

function innenfor(db: Kobling, synlighet: Synlighet): SQL | undefined {
  if ('alle' in synlighet) return undefined
  return or(
    ...medPerson(synlighet.egne),
    inArray(sak.enhetId, synlighet.enheter),
    iGruppe(db, synlighet.grupper),
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
function iGruppe(db: Kobling, grupper: Gruppe[]): SQL | undefined {
  if (grupper.length === 0) return undefined
  const barna = or(
    ...grupper.map((g) => and(eq(barn.enhetId, g.enhetId), eq(barn.gruppe, g.gruppe))),
  )
  const barnetsEnhet = db.select({ id: barn.enhetId }).from(barn).where(eq(barn.id, sak.barnId))
  // The plus keeps SQLite from walking whole units instead of the groups' few children.
  return and(medBarn(db, barna), sql`+${sak.enhetId} = ${barnetsEnhet}`)
}

function medBarn(db: Kobling, vilkaar: SQL | undefined): SQL {
  return inArray(sak.barnId, db.select({ id: barn.id }).from(barn).where(vilkaar))
}
