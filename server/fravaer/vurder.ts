import type { Barn } from '../../db/store.ts'
import type { Linjefeil } from './csv/felt.ts'
import type { Linje } from './csv/les.ts'
import { lesCsv } from './csv/les.ts'
import { status } from './dag.ts'
import type { Kjent } from './kjent.ts'
import { finnKjent } from './kjent.ts'
import type { Oppdrag } from './oppdrag.ts'
import type { Importrad } from './plasser.ts'
import { stykker } from './stykker.ts'

/** One line of a file, and what importing it would do. */
export type Vurdert =
  | { nr: number; status: 'feil'; barn: Barn | undefined; feil: Linjefeil[] }
  | { nr: number; status: 'ny' | 'endret' | 'uendret'; barn: Barn; rad: Importrad }

type Funnet = { barn: Barn } & Kjent

/** Children looked up in a piece: one with a case may take some milliseconds. */
const BARN = 5

/** Reads a file and says of each line what importing it would do. Writes nothing, never throws. */
export async function vurder(oppdrag: Oppdrag, innhold: string): Promise<Vurdert[]> {
  const linjer = await lesCsv(innhold, oppdrag.idag)
  const barna = await finnBarna(oppdrag, linjer)
  const vurdert: Vurdert[] = []
  for await (const stykke of stykker(linjer)) {
    for (const linje of stykke) {
      vurdert.push(vurderLinje(linje, barna.get(linje.fodselsnummer ?? '')))
    }
  }
  return vurdert
}

/** The children of the file who are within reach, by their numbers. */
async function finnBarna(
  oppdrag: Oppdrag,
  linjer: readonly Linje[],
): Promise<ReadonlyMap<string, Funnet>> {
  const numre = new Set(linjer.flatMap(({ fodselsnummer }) => fodselsnummer ?? []))
  const barna = new Map<string, Funnet>()
  for await (const stykke of stykker(numre, BARN)) {
    for (const nummer of stykke) {
      const barn = await oppdrag.store.barn.finnVedFodselsnummer(nummer)
      if (!barn || !oppdrag.omfang(barn.enhetId)) continue
      barna.set(nummer, { barn, ...(await finnKjent(oppdrag, barn)) })
    }
  }
  return barna
}

function vurderLinje({ nr, fodselsnummer, dag, feil }: Linje, funnet: Funnet | undefined): Vurdert {
  const barn = funnet?.barn
  const ukjent: Linjefeil[] = fodselsnummer && !barn ? [{ felt: 'barn', grunn: 'ukjentBarn' }] : []
  const alle = [...ukjent, ...feil]
  if (alle.length > 0 || !funnet || !dag) return { nr, status: 'feil', barn, feil: alle }
  const hva = status(funnet.dager, dag)
  // The same line once more in the file is no news after the first.
  funnet.dager.set(dag.dato, dag)
  return { nr, status: hva, barn: funnet.barn, rad: { barnId: funnet.barn.id, ...dag } }
}
