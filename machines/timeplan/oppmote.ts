import type { Fravaersdag } from '../fravaer/terskler.ts'
import { leggTilDager, ukedag } from '../kalender/dato.ts'
import type { Enhetsdager } from '../kalender/enhetsdager.ts'
import { erEnhetsdag } from '../kalender/enhetsdager.ts'
import type { TimeplanKontekst } from './kontekst.ts'
import { ukene } from './kontekst.ts'
import { UKEDAGER } from './uke.ts'

/** The school days on which the child is to be there, for some hours or all day, and those on which it was. */
export type Oppmote = { avtalt: number; der: number }

/**
 * The real attendance beside each of the agreed weeks, in their order, as far as `idag` or until the agreement was
 * ended. Null where no day that the child is to be there has come. Nobody knows yet who is there on `idag` itself,
 * until something is recorded of it.
 */
export function oppmote(
  enhet: Enhetsdager,
  dager: readonly Fravaersdag[],
  egen: TimeplanKontekst,
  idag: string,
): (Oppmote | null)[] {
  const borte = new Set(dager.filter(({ timer }) => timer === null).map(({ dato }) => dato))
  const idagErKjent = dager.some(({ dato }) => dato >= idag)
  const erKjent = (dag: string) => dag < idag || (dag === idag && idagErKjent)
  const gjelder = (dag: string) => egen.slutt === null || dag < egen.slutt.dato
  return ukene(egen).map(({ fra, til, uke }) => {
    const tall = { avtalt: 0, der: 0 }
    for (let dag = fra; dag <= til && erKjent(dag) && gjelder(dag); dag = leggTilDager(dag, 1)) {
      const ukedagen = UKEDAGER[ukedag(dag) - 1]
      if (!ukedagen || uke[ukedagen] === 'hjemme' || !erEnhetsdag(dag, enhet)) continue
      tall.avtalt += 1
      if (!borte.has(dag)) tall.der += 1
    }
    return tall.avtalt > 0 ? tall : null
  })
}
