import { canonical } from '../../db/canonical.ts'
import type { FravaerRad } from '../../db/store.ts'
import { decide } from '../../machines/forlop/decide.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { SENEST_FOERT } from '../../machines/sak/skjema/felles.ts'
import { dagI } from '../fravaer/dag.ts'
import { datoI } from '../klokke.ts'
import type { Skjedd } from './commit.ts'
import { konvolutt, SYSTEM } from './kommando.ts'

/** What opens a case, or opens it again. */
export const AAPNER: readonly string[] = ['sak.opprettet', 'sak.gjenaapnet']

/** Days that a case opened on the day takes in: so far back absence may be recorded. */
export const tasInn = (idag: string) => {
  const fra = leggTilDager(idag, -SENEST_FOERT)
  return ({ dato }: { dato: string }) => dato >= fra
}

/** A case that is opened, or opened again, learns of absence recorded while there was none. */
export const medFravaer = (skjedd: Skjedd, rader: readonly FravaerRad[]): Skjedd => {
  const registrert = skjedd.hendelser[0]?.registrert ?? ''
  const idag = datoI(registrert)
  const kjent = new Set(skjedd.stand.sak.context.fravaer.dager.map(canonical))
  const dager = rader
    .filter(tasInn(idag))
    .map(dagI)
    .filter((dag) => !kjent.has(canonical(dag)))
  if (dager.length === 0) return skjedd
  const type = 'fravaer.registrert'
  const hendelse = {
    ...konvolutt(type, { dager }, SYSTEM, { registrert, skjedde: idag }),
    type,
  } as const
  const omverden = { idag, kandidater: [], ansatte: [], foresatte: [] }
  const decision = decide(skjedd.stand, hendelse, omverden)
  if (decision.outcome !== 'ok') throw new Error(`known absence was refused: ${decision.outcome}`)
  return {
    hendelser: [...skjedd.hendelser, decision.hendelse],
    foer: skjedd.foer,
    stand: decision.stand,
    effekter: [...skjedd.effekter, ...decision.effekter],
  }
}
