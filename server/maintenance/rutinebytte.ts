import type { Store } from '../../db/store.ts'
import type { Bytte } from '../../machines/forlop/bytte.ts'
import { muligeBytter } from '../../machines/forlop/bytte.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { SYSTEM, somKommando } from '../sak/kommando.ts'
import type { Orkestrator } from '../sak/orkestrator.ts'

/** How many times another's change to a case may come in between. */
const FORSOK = 5

type Verktoy = { store: Store; orkestrator: Orkestrator; idag: string }

/** A case that may go over, and what the newest version would change for it. */
export type KanGaaOver = { sakId: string; stand: Stand; bytte: Bytte }

/** The cases that follow an older version than the newest in force, but those that are closed. */
export async function kanGaaOver({ store, orkestrator, idag }: Verktoy): Promise<KanGaaOver[]> {
  const funnet: KanGaaOver[] = []
  for await (const { sak, hendelser } of store.alleSaker()) {
    const { stand } = await orkestrator.klar(sak.id, hendelser.at(-1)?.nr ?? 0)
    const bytte = muligeBytter(stand, holderen(stand), idag).at(-1)
    if (bytte) funnet.push({ sakId: sak.id, stand, bytte })
  }
  return funnet
}

/** Whose way on is compared: the holder's. */
const holderen = ({ sak }: Stand) => {
  const { person, rolle } = sak.context.stafett.holder
  return { id: person, roller: [rolle] }
}

/**
 * Lets a case go over to the newest version in force. A case that has gone over already is left as it is.
 * @throws {Error} when the case refuses, or somebody else changed it each time
 */
export async function gaaOver(verktoy: Verktoy, sakId: string, forsok = FORSOK): Promise<void> {
  const { store, orkestrator, idag } = verktoy
  const lagret = await store.finnSak(sakId)
  if (!lagret) return
  const { stand } = await orkestrator.klar(sakId, lagret.nr)
  const til = muligeBytter(stand, SYSTEM, idag).at(-1)?.rutine.versjon
  if (til === undefined) return
  const kommando = somKommando(SYSTEM.id, sakId, {
    kommandoId: `bytt-rutine ${sakId} ${til}`,
    forventetVersjon: stand.versjon,
    type: 'rutine.byttet',
    data: { til },
  })
  const { outcome } = await orkestrator.send(sakId, lagret, SYSTEM, kommando)
  if (outcome === 'konflikt' && forsok > 1) return gaaOver(verktoy, sakId, forsok - 1)
  if (outcome !== 'ok') throw new Error(`case ${sakId} did not go over: ${outcome}`)
}
