import { eq, sql } from 'drizzle-orm'
import type { Batch } from '../store/commit.ts'
import { barn } from '../tabeller/folk.ts'
import { sak, sakSnapshot } from '../tabeller/sak.ts'
import type { Kobling } from './kobling.ts'
import { innsetter, oppdaterer } from './setning.ts'

/** Stands in the list's order for a case without a next date: after every real one. */
const SIST = '9999-12-31'

/** Columns that no event changes are left out, as updating one rewrites its indices. */
const FORANDERLIGE = [
  'versjon',
  'oppdatert',
  'enhetId',
  'rutineVersjon',
  'trinn',
  'tilstand',
  'liv',
  'stafettholder',
  'stafettholderRolle',
  'tilbudtTil',
  'bytter',
  'nesteDato',
  'nesteHva',
  'lukket',
  'sortDato',
] as const

/** Writes the case's row and snapshot: both new when the batch opens the case. */
export function sakskriver(db: Kobling): (batch: Batch, oppdatert: string) => void {
  const finnSortNavn = db
    .select({ sortNavn: barn.sortNavn })
    .from(barn)
    .where(eq(barn.id, sql.placeholder('id')))
    .prepare()
  const ny = innsetter(db, sak)
  const oppdater = oppdaterer(db, sak, ['id'], FORANDERLIGE)
  const nyttSnapshot = innsetter(db, sakSnapshot)
  const oppdaterSnapshot = oppdaterer(db, sakSnapshot, ['sakId'], ['versjon', 'data'])

  return (batch, oppdatert) => {
    const versjon = batch.forventetVersjon + batch.hendelser.length
    const rad = { ...batch.sak, versjon, oppdatert, sortDato: batch.sak.nesteDato ?? SIST }
    const snapshot = { sakId: batch.sak.id, versjon, data: batch.snapshot }
    if (batch.forventetVersjon === 0) {
      ny({ ...rad, sortNavn: finnSortNavn.get({ id: rad.barnId })?.sortNavn ?? '' })
      nyttSnapshot(snapshot)
    } else {
      oppdater(rad)
      oppdaterSnapshot(snapshot)
    }
  }
}
