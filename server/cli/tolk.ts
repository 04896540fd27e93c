import { parseArgs } from 'node:util'
import type { Kommando } from './kommando.ts'

export type Tolket =
  | { kommando: Kommando; argumenter: string[]; valg: ReadonlySet<string> }
  /** Asked for help, or not understood: what to print, where 0 is asked for and 2 is not. */
  | { tekst: string; kode: 0 | 2 }

/** Finds the command that a command line asks for. */
export function tolk(args: string[], kommandoer: Record<string, Kommando>): Tolket {
  const lest = les(args, Object.values(kommandoer))
  const [navn = '', ...argumenter] = lest?.positionals ?? []
  const kommando = Object.hasOwn(kommandoer, navn) ? kommandoer[navn] : undefined
  const tekst = kommando ? hjelp(navn, kommando) : bruk(kommandoer)
  const { help, ...andre } = lest?.values ?? {}
  if (help && (kommando || !navn)) return { tekst, kode: 0 }
  if (!kommando || argumenter.length !== kommando.argumenter.length) return { tekst, kode: 2 }
  const valg = new Set(Object.keys(andre))
  if ([...valg].some((v) => !kommando.valg?.includes(v))) return { tekst, kode: 2 }
  return { kommando, argumenter, valg }
}

function les(args: string[], kommandoer: Kommando[]) {
  const navn = ['help', ...kommandoer.flatMap(({ valg = [] }) => valg)]
  const options = Object.fromEntries(navn.map((n) => [n, { type: 'boolean' }] as const))
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    return undefined
  }
}

const bruk = (kommandoer: Record<string, Kommando>) => `Bruk: stafett <kommando> [--help]

${Object.entries(kommandoer)
  .map(([navn, { kort }]) => `  ${navn.padEnd(16)}${kort}`)
  .join('\n')}`

const hjelp = (navn: string, { argumenter, valg = [], kort, hjelp }: Kommando) =>
  `Bruk: stafett ${[navn, ...argumenter, ...valg.map((v) => `[--${v}]`)].join(' ')}\n\n${kort}\n${hjelp}`
