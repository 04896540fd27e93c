import { parseArgs } from 'node:util'
import type { Kommando } from './kommando.ts'

export type Tolket =
  | { kommando: Kommando; argumenter: string[]; valg: ReadonlySet<string> }
  /** Asked for help, or not understood: what to print, where 0 is asked for and 2 is not. */
  | { tekst: string; kode: 0 | 2 }

/** Finds the command that a command line asks for, or says what of it is not understood. */
export function tolk(args: string[], kommandoer: Record<string, Kommando>): Tolket {
  const lest = parseArgs({
    args,
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
  })
  const [navn = '', ...argumenter] = lest.positionals
  const { help, ...valg } = lest.values
  const kommando = Object.hasOwn(kommandoer, navn) ? kommandoer[navn] : undefined
  const tekst = kommando ? hjelp(navn, kommando) : bruk(kommandoer)
  if (help && (kommando || !navn)) return { tekst, kode: 0 }
  if (!kommando) return { tekst: navn ? `Ukjent kommando: ${navn}\n\n${tekst}` : tekst, kode: 2 }
  const galt = hvaErGalt(kommando, argumenter, valg)
  if (galt) return { tekst: `${galt}\n\n${tekst}`, kode: 2 }
  return { kommando, argumenter, valg: new Set(Object.keys(valg)) }
}

function hvaErGalt(
  { argumenter: ventet, valg: kjente = [] }: Kommando,
  argumenter: readonly string[],
  valg: Record<string, unknown>,
): string | undefined {
  const ukjent = Object.entries(valg).find(([navn, til]) => til !== true || !kjente.includes(navn))
  if (ukjent) return `Ukjent valg: ${ukjent[0]}`
  const mangler = ventet[argumenter.length]
  if (mangler) return `Mangler ${mangler}`
  const tilOvers = argumenter[ventet.length]
  return tilOvers === undefined ? undefined : `Ett for mye: ${tilOvers}`
}

const bruk = (kommandoer: Record<string, Kommando>) => `Bruk: stafett <kommando> [--help]

${Object.entries(kommandoer)
  .map(([navn, { kort }]) => `  ${navn.padEnd(16)}${kort}`)
  .join('\n')}`

const hjelp = (navn: string, { argumenter, valg = [], kort, hjelp }: Kommando) =>
  `Bruk: stafett ${[navn, ...argumenter, ...valg.map((v) => `[--${v}]`)].join(' ')}\n\n${kort}\n${hjelp}`
