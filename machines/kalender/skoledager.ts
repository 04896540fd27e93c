import type { Rutine, Skolefri, TrinnNr } from '../rutine/skjema.ts'
import { dagerMellom, dagnummer, fraDagnummer, isoUke, leggTilDager, ukedag } from './dato.ts'
import { erHelligdag, paaskedag } from './helligdager.ts'

/** What decides which days are school days (kindergarten days in a kindergarten's routine). */
type MedSkolefri = { readonly skolefri: readonly Skolefri[] }

/** One calendar year: `hittil[i]` school days come before its day number i. */
type Skoleaar = { forste: number; hittil: Uint16Array }

const husk = new WeakMap<readonly Skolefri[], Map<string, Skoleaar>>()

/** Why a day is no school day, first reason that fits. */
export type Fridag = 'helg' | 'helligdag' | 'skolefri'

/** Why the day is no school day; undefined when it is one. */
export function fridag(dato: string, { skolefri }: MedSkolefri): Fridag | undefined {
  if (!erHverdag(dato)) return 'helg'
  if (erHelligdag(dato)) return 'helligdag'
  return skolefri.some((fri) => erFri(dato, fri)) ? 'skolefri' : undefined
}

/** A weekday that is no public holiday and not within the routine's own days off. */
export function erSkoledag(dato: string, rutine: MedSkolefri): boolean {
  return hittil(dato, 1, rutine) > hittil(dato, 0, rutine)
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

/** The first of the last `antall` school days up to and including the day. */
export function skoledagTilbake(dato: string, antall: number, rutine: MedSkolefri): string {
  let dag = leggTilDager(dato, 1)
  // A step of as many days as are missing never goes too far: no day is more than one school day.
  for (let mangler = antall; mangler > 0; mangler = antall - antallSkoledager(dag, dato, rutine))
    dag = leggTilDager(dag, -mangler)
  return dag
}

/** School days from `fra` to `til`, both included; 0 when `til` is the earlier. */
export function antallSkoledager(fra: string, til: string, rutine: MedSkolefri): number {
  if (til < fra) return 0
  let antall = hittil(til, 1, rutine) - hittil(fra, 0, rutine)
  for (let aar = Number(fra.slice(0, 4)); aar < Number(til.slice(0, 4)); aar++)
    antall += hittil(`${aar}-12-31`, 1, rutine)
  return antall
}

/** When a plan from `fra` is evaluated by default: after the trinn's interval, on a school day. */
export function evalueringsdato(fra: string, rutine: Rutine, nr: TrinnNr): string {
  return nesteSkoledag(leggTilDager(fra, rutine.trinn[nr].evalueringsintervall), rutine)
}

/** School days of the year before the day, or with `forskyvning` 1 up to and including it. */
function hittil(dato: string, forskyvning: 0 | 1, { skolefri }: MedSkolefri): number {
  const aar = skoleaar(dato.slice(0, 4), skolefri)
  return aar.hittil[dagnummer(dato) - aar.forste + forskyvning] ?? 0
}

function skoleaar(aar: string, skolefri: readonly Skolefri[]): Skoleaar {
  const aarene = husk.get(skolefri) ?? new Map<string, Skoleaar>()
  husk.set(skolefri, aarene)
  const funnet = aarene.get(aar) ?? tellAar(aar, skolefri)
  aarene.set(aar, funnet)
  return funnet
}

function tellAar(aar: string, skolefri: readonly Skolefri[]): Skoleaar {
  const forste = dagnummer(`${aar}-01-01`)
  const dager = dagnummer(`${aar}-12-31`) - forste + 1
  const tall = new Uint16Array(dager + 1)
  for (let i = 0, antall = 0; i < dager; i++) {
    if (!fridag(fraDagnummer(forste + i), { skolefri })) antall++
    tall[i + 1] = antall
  }
  return { forste, hittil: tall }
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
