import { parseArgs } from 'node:util'
import type { Command } from './command.ts'

export type Parsed =
  | { command: Command; argumenter: string[]; valg: ReadonlySet<string> }
  /** Asked for help, or not understood: what to print, where 0 is asked for and 2 is not. */
  | { tekst: string; kode: 0 | 2 }

/** Finds the command that a command line asks for, or says what of it is not understood. */
export function parse(args: string[], commands: Record<string, Command>): Parsed {
  const lest = parseArgs({
    args,
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
  })
  const [navn = '', ...argumenter] = lest.positionals
  const { help, ...valg } = lest.values
  const command = Object.hasOwn(commands, navn) ? commands[navn] : undefined
  const tekst = command ? hjelp(navn, command) : bruk(commands)
  if (help && (command || !navn)) return { tekst, kode: 0 }
  if (!command) return { tekst: navn ? `Ukjent kommando: ${navn}\n\n${tekst}` : tekst, kode: 2 }
  const galt = hvaErGalt(command, argumenter, valg)
  if (galt) return { tekst: `${galt}\n\n${tekst}`, kode: 2 }
  return { command, argumenter, valg: new Set(Object.keys(valg)) }
}

function hvaErGalt(
  { argumenter: ventet, valg: kjente = [] }: Command,
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

const bruk = (commands: Record<string, Command>) => `Bruk: stafett <kommando> [--help]

${Object.entries(commands)
  .map(([navn, { kort }]) => `  ${navn.padEnd(16)}${kort}`)
  .join('\n')}`

const hjelp = (navn: string, { argumenter, valg = [], kort, hjelp }: Command) =>
  `Bruk: stafett ${[navn, ...argumenter, ...valg.map((v) => `[--${v}]`)].join(' ')}\n\n${kort}\n${hjelp}`
