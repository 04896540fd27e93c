import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Manifest, Plugin } from 'vite'
import { SIDER, tekstdel } from './sider.ts'

/** What a page costs the first time, as it is sent: bytes of each kind, and how many files. */
export type Last = { js: number; css: number; skrift: number; filer: number }

/** What each of the pages may cost. The third also bounds the pages of a case beside it. */
const GRENSER: Record<(typeof SIDER)[number]['navn'], Last> = {
  'Logg inn': { js: 130_000, css: 20_000, skrift: 30_000, filer: 16 },
  'Mine saker': { js: 140_000, css: 20_000, skrift: 30_000, filer: 16 },
  'En sak': { js: 155_000, css: 22_000, skrift: 30_000, filer: 22 },
}

/**
 * Fails the build when a page that people begin on is over its budget, and prints what each costs. Comes
 * after the compression, and needs `build.manifest`.
 */
export function budsjett(): Plugin {
  let mappe = ''
  return {
    name: 'stafett:budsjett',
    apply: 'build',
    configResolved(konfig) {
      mappe = resolve(konfig.root, konfig.build.outDir)
    },
    closeBundle: {
      order: 'post',
      handler() {
        const over = SIDER.flatMap(({ navn, tekster, deler }) => {
          const ord = tekster.map((del) => tekstdel('nb', del))
          const last = lastFor(mappe, [...ord, ...deler])
          console.info(`${navn}: ${fortalt(last)}`)
          return overskredet(last, GRENSER[navn]).map((hva) => `${navn}: ${hva}`)
        })
        if (over.length > 0) throw new Error(`Over budsjettet.\n${over.join('\n')}`)
      },
    },
  }
}

/**
 * What a finished build sends for a page: the page itself, its entry, these parts, and the typeface that all
 * pages use. Throws when the build has no entry or lacks a part.
 */
export function lastFor(mappe: string, deler: readonly string[]): Last {
  const manifest: Manifest = JSON.parse(readFileSync(join(mappe, '.vite/manifest.json'), 'utf8'))
  const filer = new Set<string>()
  const sett = new Set<string>()
  const taMed = (nokkel: string) => {
    const del = manifest[nokkel]
    if (!del) throw new Error(`Bygget mangler ${nokkel}.`)
    if (sett.has(nokkel)) return
    sett.add(nokkel)
    for (const fil of [del.file, ...(del.css ?? [])]) filer.add(fil)
    if (del.isEntry) for (const fil of del.assets ?? []) if (erHovedskrift(fil)) filer.add(fil)
    del.imports?.forEach(taMed)
  }
  const innganger = Object.keys(manifest).filter((nokkel) => manifest[nokkel]?.isEntry)
  if (innganger.length === 0) throw new Error('Bygget har ingen inngang å måle.')
  for (const nokkel of [...innganger, ...deler]) taMed(nokkel)
  const byte = (slutt: string) =>
    [...filer]
      .filter((fil) => fil.endsWith(slutt))
      .reduce((sum, fil) => sum + sendt(join(mappe, fil)), 0)
  return { js: byte('.js'), css: byte('.css'), skrift: byte('.woff2'), filer: filer.size + 1 }
}

/** What is over its limit, in words; empty when nothing is. */
export function overskredet(last: Last, grense: Last): string[] {
  return (Object.keys(grense) as (keyof Last)[])
    .filter((hva) => last[hva] > grense[hva])
    .map((hva) => `${hva} ${last[hva]}, høyst ${grense[hva]}`)
}

/** The letters beyond are fetched when a page has one of them. */
const erHovedskrift = (fil: string) => fil.endsWith('.woff2') && !fil.includes('latin-ext')

const sendt = (fil: string) => statSync(existsSync(`${fil}.br`) ? `${fil}.br` : fil).size

const fortalt = ({ js, css, skrift, filer }: Last) =>
  `${kB(js)} kB JavaScript, ${kB(css)} kB CSS, ${kB(skrift)} kB skrift, ${filer} filer (brotli)`

const kB = (byte: number) => (byte / 1000).toFixed(1).replace('.', ',')
