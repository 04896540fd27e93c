import type { SQL } from 'drizzle-orm'
import { and, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { Gruppe, Synlighet } from '../store/folk.ts'
import type { SakFilter } from '../store/sak.ts'
import { barn } from '../tabeller/folk.ts'
import { sak } from '../tabeller/sak.ts'
import type { Kobling } from './kobling.ts'
import { barnHeter } from './omkrets.ts'

/** The ways in which a case may come into the list; each is served by one index. */
export function grenerAv(db: Kobling, synlighet: Synlighet, filter: SakFilter): SQL[] {
  if (filter.mine !== undefined) return medPerson(filter.mine)
  return synligeGrener(db, synlighet)
}

/** What must hold of every row, whichever branch it came by. */
export function vilkaarAv(db: Kobling, synlighet: Synlighet, filter: SakFilter): SQL | undefined {
  return and(
    filter.mine !== undefined ? or(...synligeGrener(db, synlighet)) : undefined,
    filter.enhetId !== undefined ? eq(sak.enhetId, filter.enhetId) : undefined,
    filter.trinn !== undefined ? eq(sak.trinn, filter.trinn) : undefined,
    filter.forfaltPer !== undefined ? lt(sak.sortDato, filter.forfaltPer) : undefined,
    filter.liv !== undefined ? inArray(sak.liv, filter.liv) : undefined,
    filter.tekst !== undefined ? medBarn(db, barnHeter(filter.tekst)) : undefined,
  )
}

function synligeGrener(db: Kobling, synlighet: Synlighet): SQL[] {
  if ('alle' in synlighet) return [sql`true`]
  return [
    ...medPerson(synlighet.egne),
    ...synlighet.enheter.map((id) => eq(sak.enhetId, id)),
    ...synlighet.grupper.map((gruppe) => iGruppe(db, gruppe)),
  ]
}

function medPerson(id: string): SQL[] {
  return [eq(sak.stafettholder, id), eq(sak.tilbudtTil, id)]
}

function iGruppe(db: Kobling, { enhetId, gruppe }: Gruppe): SQL {
  const barna = medBarn(db, and(eq(barn.enhetId, enhetId), eq(barn.gruppe, gruppe)))
  // The plus keeps SQLite from walking the whole unit instead of the group's few children.
  return sql`${barna} and +${sak.enhetId} = ${enhetId}`
}

function medBarn(db: Kobling, vilkaar: SQL | undefined): SQL {
  return inArray(sak.barnId, db.select({ id: barn.id }).from(barn).where(vilkaar))
}
