import { randomUUID } from 'node:crypto'
import { migrateStore, openStore } from '../../db/open.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import { somAktor } from '../../server/sak/kommando.ts'
import { lagMeldinger } from '../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../server/sak/orkestrator.ts'
import type { Outcome } from '../../server/sak/outcome.ts'
import type { Arbeidssak } from './forlop.ts'
import { INNLEDNING } from './forlop.ts'
import { barn, bosett, holder, leder } from './kommune.ts'
import { maal } from './maal.ts'

const SAMTIDIGE = 64
/** Cases were opened on one of the last days, few enough that no deadline has fallen due. */
const AAPNET_DAGER = 10

/** The answer of a command that must succeed. */
export function krevOk(outcome: Outcome): Extract<Outcome, { outcome: 'ok' }> {
  if (outcome.outcome !== 'ok') throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome
}

/**
 * A new database with this many cases, opened and begun through the orchestrator.
 * Answers `arbeidssaker` of them, spread evenly over all.
 */
export async function fyll(
  fil: string,
  antall: number,
  arbeidssaker: number,
): Promise<Arbeidssak[]> {
  await migrateStore(fil)
  const store = await openStore(fil)
  const orkestrator = lagOrkestrator(store, systemklokke, lagMeldinger())
  const idag = datoI(systemklokke())
  const saker: Arbeidssak[] = []
  await bosett(store, antall)

  await maal(antall, SAMTIDIGE, async (nr) => {
    const barnet = barn(nr)
    const aktor = somAktor(leder(nr), barnet.enhetId)
    const skjedde = leggTilDager(idag, -(nr % AAPNET_DAGER))
    const stafettholder = { person: holder(barnet).id, rolle: 'kontaktlaerer' }
    const ny = { kommandoId: randomUUID(), barn: barnet, stafettholder, skjedde }
    const { sakId } = krevOk(await orkestrator.opprett(aktor, ny))
    for (const skritt of INNLEDNING) {
      const lagret = await store.finnSak(sakId)
      if (!lagret) throw new Error('the case is gone')
      const guard = { kommandoId: randomUUID(), forventetVersjon: lagret.versjon }
      krevOk(await orkestrator.send(sakId, lagret, aktor, { ...guard, ...skritt, skjedde }))
    }
    saker[nr] = { sakId, nr, versjon: 1 + INNLEDNING.length, neste: 0 }
  })
  await store.close()
  const avstand = antall / arbeidssaker
  return Array.from({ length: arbeidssaker }, (_, i) => saker[Math.floor(i * avstand)]).flatMap(
    (sak) => (sak ? [sak] : []),
  )
}
