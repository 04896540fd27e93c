import { parseArgs } from 'node:util'
import type { Kommando } from './kommando.ts'

export type Tolket =
  | { kommando: Kommando; argumenter: string[] }
  /** Asked for help, or not understood: what to print, where 0 is asked for and 2 is not. */
  | { tekst: string; kode: 0 | 2 }

/** Finds the command that a command line asks for. */
export function tolk(args: string[], kommandoer: Record<string, Kommando>): Tolket {
  const lest = les(args)
  const [navn = '', ...argumenter] = lest?.positionals ?? []
  const kommando = Object.hasOwn(kommandoer, navn) ? kommandoer[navn] : undefined
  const tekst = kommando ? hjelp(navn, kommando) : bruk(kommandoer)
  if (lest?.values.help && (kommando || !navn)) return { tekst, kode: 0 }
  if (!kommando || argumenter.length !== kommando.argumenter.length) return { tekst, kode: 2 }
  return { kommando, argumenter }
}

function les(args: string[]) {
  try {
    return parseArgs({ args, options: { help: { type: 'boolean' } }, allowPositionals: true })
  } catch {
    return undefined
  }
}

const bruk = (kommandoer: Record<string, Kommando>) => `Bruk: stafett <kommando> [--help]

${Object.entries(kommandoer)
  .map(([navn, { kort }]) => `  ${navn.padEnd(16)}${kort}`)
  .join('\n')}`

const hjelp = (navn: string, { argumenter, kort, hjelp }: Kommando) =>
  `Bruk: stafett ${[navn, ...argumenter].join(' ')}\n\n${kort}\n${hjelp}`
