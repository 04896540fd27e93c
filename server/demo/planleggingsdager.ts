import type { Store } from '../../db/store.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { nesteSkoledag } from '../../machines/kalender/skoledager.ts'
import type { Arena } from '../../machines/roller.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { ENHETER } from './kommune.ts'

/** How many days from now the staff plan; each unit a day later than the one before it. */
const OM = [16, 58, 114]

export async function planleggingsdager(
  store: Pick<Store, 'folk'>,
  idag: string,
  rutineI: (arena: Arena) => Rutine,
): Promise<void> {
  const planleggingsdager = ENHETER.map(({ id, arena }, nr) => ({
    enhetId: id,
    // Two of them may come to the first day after the same holiday.
    dager: [...new Set(OM.map((om) => nesteSkoledag(leggTilDager(idag, om + nr), rutineI(arena))))],
  }))
  await store.folk.skriv({ planleggingsdager })
}
