import { and, eq, sql } from 'drizzle-orm'
import type { Endring, SakRad } from '../store/commit.ts'
import { barn } from '../tables/folk.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { sortDato } from './rows.ts'
import { inserter, updater } from './statements.ts'

const p = sql.placeholder

/** Updating a column rewrites its indices, also to the same value: these go one by one, if changed. */
const INDEXED = [
  'enhetId',
  'liv',
  'trinn',
  'stafettholder',
  'tilbudtTil',
  'utdrag',
  'sortDato',
] as const
const UNINDEXED = [
  'versjon',
  'oppdatert',
  'rutineVersjon',
  'tilstand',
  'stafettholderRolle',
  'bytter',
  'nesteDato',
  'nesteHva',
  'lukket',
] as const

/** After which event, recorded when, and which was the last one that the decision was made on. */
type Siste = { nr: number; forventetNr: number; registrert: string }

/** The case has other events than the decision was made on. */
export class AnnetNr extends Error {
  override readonly name = 'AnnetNr'
}

/** Writes the case's row: new when it was opened just now, else what of it has changed. */
export function sakRowWriter(
  db: Connection,
): (endring: Endring<SakRad> & { etter: SakRad }, siste: Siste) => void {
  const finnSortNavn = db
    .select({ sortNavn: barn.sortNavn })
    .from(barn)
    .where(eq(barn.id, p('id')))
    .prepare()
  const ny = inserter(db, sak)
  const kolonner = Object.fromEntries(UNINDEXED.map((navn) => [navn, sql`${p(navn)}`]))
  const oppdater = db
    .update(sak)
    .set(kolonner)
    .where(and(eq(sak.id, p('id')), eq(sak.versjon, p('forventetNr'))))
    .prepare()
  const flytt = INDEXED.map((column) => ({
    column,
    oppdater: updater(db, sak, ['id'], [column]),
  }))

  return ({ foer, etter }, { nr, forventetNr, registrert }) => {
    const rad = { ...etter, versjon: nr, oppdatert: registrert, sortDato: sortDato(etter) }
    if (foer === undefined) {
      ny({ ...rad, sortNavn: finnSortNavn.get({ id: rad.barnId })?.sortNavn ?? '' })
      return
    }
    const stod = { ...foer, sortDato: sortDato(foer) }
    if (oppdater.run({ ...rad, forventetNr }).changes === 0) throw new AnnetNr()
    for (const { column, oppdater } of flytt) {
      if (stod[column] !== rad[column]) oppdater(rad)
    }
  }
}
