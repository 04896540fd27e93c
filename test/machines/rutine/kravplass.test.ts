import { describe, expect, it } from 'vitest'
import { lesRutine } from '../../../machines/rutine/les.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { TrinnNr } from '../../../machines/rutine/skjema.ts'
import { KravNavn } from '../../../machines/rutine/trinn.ts'

/** The way inside a trinn (R541–552): talk, map, understand together, plan, and then the outcomes. */
const VEIEN = [
  'samtale',
  'kartlagt',
  'enighet',
  'iverksett',
  'hev',
  'bli',
  'senk',
  'avslutt',
] as const
type Overgang = (typeof VEIEN)[number]

/** From where on the way a requirement can be met; what is not named here can be met anywhere. */
const FRA: Partial<Record<KravNavn, Overgang>> = {
  samtaleHoldt: 'kartlagt',
  alleOmraaderVurdert: 'kartlagt',
  forstaaelseFraHverSide: 'enighet',
  fellesForstaaelse: 'iverksett',
  planKlar: 'iverksett',
  evalueringHoldt: 'hev',
}

/** Trinn 0 has no meeting, no mapping and no plan to evaluate (R513–516, R599–614). */
const PAA_TRINN_0: readonly KravNavn[] = [
  'undringKonkretisert',
  'foresatteKontaktet',
  'barnetsStemme',
  'planKlar',
  'holderRolle',
  'normaltNaervaer',
]
const IKKE_HER: Record<TrinnNr, readonly Overgang[]> = {
  0: ['samtale', 'enighet', 'senk'],
  1: [],
  2: [],
  3: ['hev'],
}

const kanStaa = (nr: TrinnNr, overgang: Overgang, krav: KravNavn): boolean => {
  if (IKKE_HER[nr].includes(overgang)) return false
  if (nr === 0 && !PAA_TRINN_0.includes(krav)) return false
  if (krav === 'planKlar') return overgang === 'iverksett'
  // Before the talk, on the day of it: later there is no such day to ask about (R517).
  if (krav === 'droftetFoerSamtalen') return overgang === 'samtale'
  // The case goes on from mapping by itself: by what is done, not by who holds it or how long ago.
  if (krav === 'holderRolle' || krav === 'normaltNaervaer') {
    if (overgang === 'kartlagt') return false
  }
  return VEIEN.indexOf(overgang) >= VEIEN.indexOf(FRA[krav] ?? 'samtale')
}

/** The routine with one more requirement; the place of what is wrong with it, if anything is. */
const feilMed = (nr: TrinnNr, overgang: Overgang, krav: KravNavn) => {
  const rutine = structuredClone(orlandSkole)
  const liste = rutine.trinn[nr].krav[overgang]
  if (!liste.includes(krav)) liste.push(krav)
  const lest = lesRutine(rutine)
  return lest.ok ? [] : lest.feil.map(({ sted }) => sted)
}

describe.each([0, 1, 2, 3] as const)('on trinn %i', (nr) => {
  it.each(VEIEN)('at %s stand requirements that can be met there, and no others', (overgang) => {
    for (const krav of KravNavn.options) {
      const plass = orlandSkole.trinn[nr].krav[overgang].length
      const ventet = kanStaa(nr, overgang, krav) ? [] : [`trinn.${nr}.krav.${overgang}.${plass}`]
      expect([krav, feilMed(nr, overgang, krav)]).toEqual([krav, ventet])
    }
  })
})
