import { stykker } from '../../fravaer/stykker.ts'
import type { Lest, Radtyper } from '../les.ts'
import { lesRad } from '../les.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import type { Slag } from '../slag.ts'
import type { Steder } from '../steder.ts'
import { lagSteder } from '../steder.ts'
import type { Rad } from '../tabell.ts'
import { lesTabell } from '../tabell.ts'
import { vurderAnsatte } from './ansatte.ts'
import { vurderBarn } from './barn.ts'
import { vurderEnheter } from './enheter.ts'
import type { Dom, Dommer, Vurdert } from './felles.ts'
import { gal } from './felles.ts'
import { vurderForesatte } from './foresatte.ts'
import { vurderGrupper } from './grupper.ts'

/** `alle`: the file has everybody at the units it names, so that whoever is in no line has left. */
export type Folkefil = { slag: Slag; innhold: string; alle: boolean }

/** Reads a file and says of each line what bringing it in would do. Writes nothing, never throws. */
export async function vurder(
  { slag, innhold, alle }: Folkefil,
  oppdrag: Folkeoppdrag,
): Promise<Dom[]> {
  const tabell = await lesTabell(slag, innhold)
  if ('feil' in tabell) return [gal(tabell.nr, tabell.feil)]
  const { dommer, hel } = await dommene(slag, tabell.rader, oppdrag, alle)
  const advarsler = [...tabell.advarsler]
  if (!hel) advarsler.push({ felt: 'linje', merknad: 'ingenSlutter' })
  dommer.sort((a, b) => (a.vurdert.nr ?? Infinity) - (b.vurdert.nr ?? Infinity))
  if (advarsler.length === 0) return dommer
  return [{ vurdert: { ...TOM, nr: tabell.nr, advarsler } }, ...dommer]
}

const TOM: Omit<Vurdert, 'nr'> = {
  status: 'uendret',
  hvem: null,
  barnId: null,
  endret: [],
  advarsler: [],
  feil: [],
}

/** What judges each kind of file. */
const dommere: {
  [S in Slag]: (
    lest: readonly Lest<Radtyper[S]>[],
    oppdrag: Folkeoppdrag,
    steder: Steder,
    alle: boolean,
  ) => Promise<Dommer>
} = {
  enheter: vurderEnheter,
  grupper: vurderGrupper,
  ansatte: vurderAnsatte,
  barn: vurderBarn,
  foresatte: vurderForesatte,
}

async function dommene<S extends Slag>(
  slag: S,
  rader: readonly Rad[],
  oppdrag: Folkeoppdrag,
  alle: boolean,
): Promise<Dommer> {
  const lest: Lest<Radtyper[S]>[] = []
  for await (const stykke of stykker(rader))
    lest.push(...stykke.map((rad) => lesRad(slag, rad, oppdrag)))
  return dommere[slag](lest, oppdrag, await lagSteder(oppdrag.store), alle)
}
