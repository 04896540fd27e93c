import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { ROT } from './rot.mjs'

const MAPPE = join(ROT, 'node_modules/.stafett')

/** The weights that `client/` writes with. */
const VEKT = { wght: { min: 400, max: 720 } }
/** What the style sheets turn on, and what puts letters and accents in their places. */
const TREKK = ['calt', 'ccmp', 'cv05', 'kern', 'locl', 'mark', 'mkmk', 'ss03', 'tnum']

/**
 * The letters of each file, as ranges of code points; `unicode-range` in `skrift.css` says the same. Most
 * pages need only the first: Norwegian, English and West European names. The second has the other Latin
 * letters, those of the Sámi languages among them.
 */
export const FILER = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x2026],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x2264, 0x2265],
  ],
  'latin-ext': [
    [0x100, 0x17f],
    [0x1b7, 0x1b7],
    [0x1cd, 0x1f0],
    [0x218, 0x21b],
    [0x292, 0x292],
  ],
} as const

/** Cuts the typeface down to what is written with it, for the style sheet's `skrift/<name>.woff2`. */
export function skrift(): Plugin {
  return {
    name: 'stafett:skrift',
    config: () => ({ resolve: { alias: { skrift: MAPPE } } }),
    async buildStart() {
      mkdirSync(MAPPE, { recursive: true })
      for (const navn of Object.keys(FILER) as (keyof typeof FILER)[]) {
        writeFileSync(join(MAPPE, `${navn}.woff2`), await klipp(navn))
      }
    },
  }
}

/** One of the two files, as woff2. */
export function klipp(navn: keyof typeof FILER): Promise<Buffer> {
  const hel = createRequire(import.meta.url).resolve(
    `@fontsource-variable/inter/files/inter-${navn}-wght-normal.woff2`,
  )
  return subsetFont(readFileSync(hel), tegn(FILER[navn]), {
    targetFormat: 'woff2',
    variationAxes: VEKT,
    keepFeatures: TREKK,
  })
}

const tegn = (omraader: readonly (readonly [number, number])[]) =>
  omraader
    .flatMap(([fra, til]) => Array.from({ length: til - fra + 1 }, (_, nr) => fra + nr))
    .map((punkt) => String.fromCodePoint(punkt))
    .join('')
