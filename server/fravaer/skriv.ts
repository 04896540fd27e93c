import type { Barn, FravaerRad } from '../../db/store.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { fingerprint, SYSTEM, somKommando } from '../sak/kommando.ts'
import type { Kjent } from './kjent.ts'
import { finnKjent } from './kjent.ts'
import type { Oppdrag } from './oppdrag.ts'
import type { BarnetsDager } from './plasser.ts'
import type { Regnskap } from './regnskap.ts'
import { navngi, nytt, summer } from './regnskap.ts'
import { foreslaaSak } from './terskel.ts'

/** How many times another's change to the case may come in between. */
const FORSOK = 10

/**
 * Writes each child's days: through the case where there is one, else beside, where a passed
 * threshold proposes a case. Days that are known already change nothing.
 */
export async function skrivFravaer(
  oppdrag: Oppdrag,
  importId: string,
  barna: readonly BarnetsDager[],
): Promise<Regnskap> {
  const alle = await Promise.all(
    barna.map(async (b) => ({ ...b, kjent: await finnKjent(oppdrag, b.barn) })),
  )
  const utenSak = await skrivUtenSak(
    oppdrag,
    importId,
    alle.filter(({ kjent }) => !kjent.sak),
  )
  // All at once: the store commits them together, with one sync of the disk for many cases.
  const iSak = await Promise.all(
    alle
      .filter(({ kjent }) => kjent.sak)
      .map(({ barn, dager }) => skrivISak(oppdrag, importId, { barn, dager })),
  )
  return summer([utenSak, ...iSak])
}

async function skrivISak(
  oppdrag: Oppdrag,
  importId: string,
  { barn, dager }: BarnetsDager,
  forsok = FORSOK,
): Promise<Regnskap> {
  const kjent = await finnKjent(oppdrag, barn)
  if (!kjent.sak) return skrivUtenSak(oppdrag, importId, [{ barn, dager, kjent }])
  const { store, orkestrator } = oppdrag
  const { lagret, stand } = kjent.sak
  const sakId = lagret.sak.id
  const endring = nytt(kjent.dager, dager)
  if (endring.dager.length === 0) return endring.regnskap

  const kommando = somKommando(SYSTEM.id, sakId, {
    kommandoId: `${importId} ${fingerprint(SYSTEM.id, sakId, endring.dager)}`,
    forventetVersjon: stand.versjon,
    type: 'fravaer.registrert',
    data: { dager: endring.dager },
  })
  const outcome = await orkestrator.send(sakId, lagret, SYSTEM, kommando)
  if (outcome.outcome === 'konflikt' && forsok > 1) {
    return skrivISak(oppdrag, importId, { barn, dager }, forsok - 1)
  }
  if (outcome.outcome !== 'ok') throw new Error(`imported absence was refused: ${outcome.outcome}`)
  const etter = await store.finnSak(sakId)
  const naa = etter && (await orkestrator.klar(sakId, etter.nr)).stand.sak.context.fravaer
  const varsel = naa?.varsel
  const nyttVarsel = varsel && varsel.terskel !== stand.sak.context.fravaer.varsel?.terskel
  return { ...endring.regnskap, varsler: nyttVarsel ? [{ sakId, barn: navngi(barn) }] : [] }
}

async function skrivUtenSak(
  oppdrag: Oppdrag,
  importId: string,
  barna: readonly (BarnetsDager & { kjent: Kjent })[],
): Promise<Regnskap> {
  const regnskap = new Map<string, Regnskap>()
  const rader: FravaerRad[] = []
  for (const { barn, dager, kjent } of barna) {
    const endring = nytt(kjent.dager, dager)
    // Proposed before the days are written: they are news only once, and a stop in between
    // would lose the proposal.
    const foreslaatt =
      endring.dager.length > 0 && (await foreslaa(oppdrag, barn, kjent, endring.dager))
    regnskap.set(barn.id, {
      ...endring.regnskap,
      forslag: foreslaatt ? [{ barnId: barn.id, barn: navngi(barn) }] : [],
    })
    const hva = { barnId: barn.id, arena: oppdrag.arena(barn) }
    rader.push(...endring.dager.map((dag) => ({ ...dag, ...hva })))
  }
  if (rader.length > 0) {
    const { harSak } = await oppdrag.store.fravaer.lagre(rader, oppdrag.klokke())
    // A case was opened for them in between.
    for (const { barn, dager } of barna.filter(({ barn }) => harSak.includes(barn.id))) {
      regnskap.set(barn.id, await skrivISak(oppdrag, importId, { barn, dager }))
    }
  }
  return summer([...regnskap.values()])
}

const foreslaa = (oppdrag: Oppdrag, barn: Barn, kjent: Kjent, dager: readonly Fravaersdag[]) => {
  const alle = new Map([...kjent.dager, ...dager.map((dag) => [dag.dato, dag] as const)])
  return foreslaaSak(oppdrag, barn, [...alle.values()])
}
