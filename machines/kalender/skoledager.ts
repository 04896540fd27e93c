import type { Rutine, Skolefri, TrinnNr } from '../rutine/skjema.ts'
import { dagerMellom, isoUke, leggTilDager, ukedag } from './dato.ts'
import { erHelligdag, paaskedag } from './helligdager.ts'

/** What decides which days are school days (kindergarten days in a kindergarten's routine). */
type MedSkolefri = Pick<Rutine, 'skolefri'>

const husk = new WeakMap<readonly Skolefri[], Map<string, boolean>>()

/** A weekday that is no public holiday and not within the routine's own days off. */
export function erSkoledag(dato: string, { skolefri }: MedSkolefri): boolean {
  let dager = husk.get(skolefri)
  if (!dager) {
    dager = new Map()
    husk.set(skolefri, dager)
  }
  let svar = dager.get(dato)
  if (svar === undefined) {
    svar = erHverdag(dato) && !erHelligdag(dato) && !skolefri.some((fri) => erFri(dato, fri))
    dager.set(dato, svar)
  }
  return svar
}

/** The day itself when it is a school day, else the next one that is. */
export function nesteSkoledag(dato: string, rutine: MedSkolefri): string {
  let dag = dato
  while (!erSkoledag(dag, rutine)) dag = leggTilDager(dag, 1)
  return dag
}

/** The last `antall` school days up to and including the day, oldest first. */
export function skoledagerBakover(dato: string, antall: number, rutine: MedSkolefri): string[] {
  const dager: string[] = []
  for (let dag = dato; dager.length < antall; dag = leggTilDager(dag, -1))
    if (erSkoledag(dag, rutine)) dager.push(dag)
  return dager.reverse()
}

/** School days from `fra` to `til`, both included; 0 when `til` is the earlier. */
export function antallSkoledager(fra: string, til: string, rutine: MedSkolefri): number {
  let antall = 0
  for (let dag = fra; dag <= til; dag = leggTilDager(dag, 1)) if (erSkoledag(dag, rutine)) antall++
  return antall
}

/** When a plan from `fra` is evaluated by default: after the trinn's interval, on a school day. */
export function evalueringsdato(fra: string, rutine: Rutine, nr: TrinnNr): string {
  return nesteSkoledag(leggTilDager(fra, rutine.trinn[nr].evalueringsintervall), rutine)
}

function erHverdag(dato: string): boolean {
  const dag = ukedag(dato)
  return dag >= 1 && dag <= 5
}

function erFri(dato: string, fri: Skolefri): boolean {
  if ('uke' in fri) return isoUke(dato) === fri.uke
  if ('fraPaaskedag' in fri) {
    const avstand = dagerMellom(paaskedag(Number(dato.slice(0, 4))), dato)
    return avstand >= fri.fraPaaskedag && avstand <= fri.tilPaaskedag
  }
  const dag = dato.slice(5)
  return fri.fra <= fri.til ? dag >= fri.fra && dag <= fri.til : dag >= fri.fra || dag <= fri.til
}
