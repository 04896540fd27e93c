import { DatabaseFeil } from '../../db/feil.ts'
import {
  copyBeside,
  inspectStore,
  migrateStore,
  openStore,
  readKinds,
  readStreams,
} from '../../db/open.ts'
import { FOLD } from '../../machines/forlop/fold.ts'
import { erKjent } from '../../machines/forlop/les.ts'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import { folded } from './folded.ts'
import { moved } from './move.ts'
import type { Framdrift, Rebuilt } from './rebuild.ts'
import { rebuild } from './rebuild.ts'

/** Cases would stand in other states than were recorded, and this version has no move for them. */
export class WouldDiffer extends Error {
  override readonly name = 'WouldDiffer'
  readonly saker: { sakId: string; hva: string }[]
  /** Whether the others have been brought up: these came to differ after all had been looked at. */
  readonly andreGjort: boolean

  constructor(saker: { sakId: string; hva: string }[], andreGjort: boolean) {
    super(`${saker.length} cases would stand otherwise`)
    this.saker = saker
    this.andreGjort = andreGjort
  }
}

/** What bringing a database up to date did; undefined where it was up to date. */
export type BroughtUp = Rebuilt & {
  /** Where the copy from before lies; undefined when it was broken off and taken up: it lies there. */
  kopi: string | undefined
}

type Med = { naa: string; framdrift?: Framdrift }

/** @throws {DatabaseFeil} `nyereVersjon` where the database holds what this program does not know */
function requireKnown(fil: string): void {
  const { hendelser, rutiner } = readKinds(fil)
  const ukjent =
    hendelser.some(({ type, v }) => !erKjent(type, v)) ||
    rutiner.some(({ id, versjon }) => !finnRutine(id, versjon))
  if (ukjent) throw new DatabaseFeil('nyereVersjon', fil)
}

/** Folds every case as it is stored, whatever version stored it, and writes nothing. */
function requireSameStates(fil: string, naa: string): void {
  const andre: { sakId: string; hva: string }[] = []
  for (const { sakId, tilstand, hendelser } of readStreams(fil)) {
    const ny = folded(hendelser, tilstand)
    const til = 'feil' in ny ? ny : moved({ sak: { tilstand } }, ny, naa)
    if ('feil' in til) andre.push({ sakId, hva: til.feil })
  }
  if (andre.length > 0) throw new WouldDiffer(andre, false)
}

const statusOf = async (fil: string) => {
  const store = await openStore(fil)
  try {
    return await store.ombygging.status()
  } finally {
    await store.close()
  }
}

/**
 * Makes the database ready for this program: tables, and every case as today's fold gives it. Nothing
 * is changed before each case has been folded and found to stand where it was recorded, and before a
 * consistent copy lies beside. Broken off, it goes on where it was the next time.
 * @throws {DatabaseFeil} where it cannot be opened, is newer, or has no room beside it
 * @throws {WouldDiffer} where cases would stand otherwise; nothing is changed then
 */
export const bringUp = async (
  fil: string,
  { naa, framdrift }: Med,
): Promise<BroughtUp | undefined> => {
  const tabeller = inspectStore(fil)
  if (tabeller === 'finnesIkke' || tabeller === 'tom') {
    await migrateStore(fil)
    await built(fil)
    return undefined
  }
  requireKnown(fil)
  const status = tabeller === 'alle' ? await statusOf(fil) : undefined
  if (status?.fold === FOLD) return undefined
  requireSameStates(fil, naa)
  const kopi = status?.etter ? undefined : `${fil}.${naa.replace(/[:.]/g, '-')}.kopi`
  if (kopi) await copyBeside(fil, kopi)
  await migrateStore(fil)
  const store = await openStore(fil)
  try {
    const gjort = await rebuild(store, {
      hva: 'annenFold',
      naa,
      ...(framdrift && { framdrift }),
    })
    if (gjort.feil.length > 0) throw new WouldDiffer(gjort.feil, true)
    return { ...gjort, kopi }
  } finally {
    await store.close()
  }
}

/** An empty database has no case that another fold gave. */
const built = async (fil: string): Promise<void> => {
  const store = await openStore(fil)
  try {
    await store.ombygging.ferdig(FOLD)
  } finally {
    await store.close()
  }
}
