import type { Barn } from '../../db/store.ts'
import { dekkerDagen } from '../../machines/fravaer/helDag.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { Fridag } from '../../machines/kalender/skoledager.ts'
import { fridag } from '../../machines/kalender/skoledager.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { rutineFor } from '../sak/cache.ts'
import type { Linjemerknad } from './advarsler.ts'
import type { Linjefeil } from './csv/felt.ts'
import type { Linje } from './csv/les.ts'
import { lesCsv } from './csv/les.ts'
import { sitat } from './csv/sitat.ts'
import { medKjent, status, utenforDagen } from './dag.ts'
import type { Kjent } from './kjent.ts'
import { finnKjent } from './kjent.ts'
import type { Oppdrag } from './oppdrag.ts'
import type { Importrad } from './plasser.ts'
import { stykker } from './stykker.ts'

/** One line of a file, and what importing it would do. */
export type Vurdert =
  | {
      nr: number
      status: 'feil'
      barn: Barn | undefined
      /** The day, where that much could be read. */
      dag: Fravaersdag | undefined
      feil: Linjefeil[]
    }
  | {
      nr: number
      status: 'ny' | 'endret' | 'uendret'
      barn: Barn
      rad: Importrad
      /** What is recorded of the day now, where the line changes it. */
      foer: Fravaersdag | undefined
      /** Why a day that the line records will not count. */
      fri: Fridag | undefined
      /** How the line was read, where that is not word for word. */
      merknader: Linjemerknad[]
    }

type Funnet = { barn: Barn; rutine: Rutine | undefined } & Kjent

/** Children looked up in a piece: one with a case may take some milliseconds. */
const BARN = 5

/**
 * Reads a file and says of each line what importing it would do. Writes nothing, never throws.
 * `ukjente`: the columns that are left out, by their names; null where there are none.
 */
export async function vurder(
  oppdrag: Oppdrag,
  innhold: string,
): Promise<{ vurdert: Vurdert[]; ukjente: string | null }> {
  const { linjer, ukjente } = await lesCsv(innhold, oppdrag.idag)
  const barna = await finnBarna(oppdrag, linjer)
  const vurdert: Vurdert[] = []
  for await (const stykke of stykker(linjer)) {
    for (const linje of stykke) {
      vurdert.push(vurderLinje(linje, barna.get(linje.fodselsnummer ?? ''), oppdrag))
    }
  }
  return { vurdert, ukjente }
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
      const barn = await oppdrag.store.barn.finnVedNummer(nummer)
      if (!barn || !oppdrag.omfang(barn.enhetId)) continue
      const kjent = await finnKjent(oppdrag, barn)
      const rutine = kjent.sak
        ? rutineFor(kjent.sak.stand.sak.context)
        : gjeldendeRutine(oppdrag.arena(barn), oppdrag.idag)
      barna.set(nummer, { barn, rutine, ...kjent })
    }
  }
  return barna
}

function vurderLinje(
  { nr, fodselsnummer, dag: lest, utelatt, feil }: Linje,
  funnet: Funnet | undefined,
  { skoletid, arena }: Oppdrag,
): Vurdert {
  const barn = funnet?.barn
  const ukjent: Linjefeil[] =
    fodselsnummer && !barn
      ? [{ felt: 'barn', grunn: 'ukjentBarn', verdi: sitat(fodselsnummer) }]
      : []
  const utenfor: Linjefeil[] =
    barn && lest && utenforDagen(lest, skoletid(barn))
      ? [{ felt: 'fra', grunn: 'utenforDagen' }]
      : []
  const alle = [...ukjent, ...feil, ...utenfor]
  if (alle.length > 0 || !funnet || !lest) {
    return { nr, status: 'feil', barn, dag: lest, feil: alle }
  }
  const hel = dekkerDagen(lest, skoletid(funnet.barn))
  const dag = medKjent(funnet.dager.get(lest.dato), hel ? somHel(lest) : lest)
  const hva = status(funnet.dager, dag)
  const foer = hva === 'endret' ? funnet.dager.get(dag.dato) : undefined
  const fri = hva !== 'uendret' && funnet.rutine ? fridag(dag.dato, funnet.rutine) : undefined
  // The same line once more in the file is no news after the first.
  funnet.dager.set(dag.dato, dag)
  return {
    nr,
    status: hva,
    barn: funnet.barn,
    rad: { barnId: funnet.barn.id, ...dag },
    foer,
    fri,
    merknader: [
      ...(utelatt ? ['enGrunn' as const] : []),
      ...(hel ? [HEL_DAG[arena(funnet.barn)]] : []),
    ],
  }
}

const HEL_DAG = { skole: 'helSkoledag', barnehage: 'helBarnehagedag' } as const

const somHel = ({ dato, art, aarsak }: Fravaersdag): Fravaersdag => ({
  dato,
  art,
  aarsak,
  timer: null,
})
