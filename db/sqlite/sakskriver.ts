import { eq, sql } from 'drizzle-orm'
import type { Batch } from '../store/commit.ts'
import { barn } from '../tabeller/folk.ts'
import { sak, sakSnapshot } from '../tabeller/sak.ts'
import type { Kobling } from './kobling.ts'
import { sortDato } from './rader.ts'
import { innsetter, oppdaterer } from './setning.ts'

/** Updating a column rewrites its indices, also to the same value: these go one by one, if changed. */
const INDEKSERT = ['enhetId', 'liv', 'trinn', 'stafettholder', 'tilbudtTil', 'sortDato'] as const
const UINDEKSERT = [
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

/** The row as it stands before a batch, as far as the writing of the next must know it. */
export type SakNaa = Pick<typeof sak.$inferSelect, 'versjon' | (typeof INDEKSERT)[number]>

/** Writes the case's row and snapshot: both new when the batch opens the case. */
export function sakskriver(
  db: Kobling,
): (batch: Batch, naa: SakNaa | undefined, oppdatert: string) => void {
  const finnSortNavn = db
    .select({ sortNavn: barn.sortNavn })
    .from(barn)
    .where(eq(barn.id, sql.placeholder('id')))
    .prepare()
  const ny = innsetter(db, sak)
  const oppdater = oppdaterer(db, sak, ['id'], UINDEKSERT)
  const flytt = INDEKSERT.map((kolonne) => ({
    kolonne,
    oppdater: oppdaterer(db, sak, ['id'], [kolonne]),
  }))
  const nyttSnapshot = innsetter(db, sakSnapshot)
  const oppdaterSnapshot = oppdaterer(db, sakSnapshot, ['sakId'], ['versjon', 'data'])

  return (batch, naa, oppdatert) => {
    const versjon = batch.forventetVersjon + batch.hendelser.length
    const rad = { ...batch.sak, versjon, oppdatert, sortDato: sortDato(batch.sak) }
    const snapshot = { sakId: batch.sak.id, versjon, data: batch.snapshot }
    if (naa === undefined) {
      ny({ ...rad, sortNavn: finnSortNavn.get({ id: rad.barnId })?.sortNavn ?? '' })
      nyttSnapshot(snapshot)
      return
    }
    oppdater(rad)
    for (const { kolonne, oppdater } of flytt) {
      if (naa[kolonne] !== rad[kolonne]) oppdater(rad)
    }
    oppdaterSnapshot(snapshot)
  }
}
