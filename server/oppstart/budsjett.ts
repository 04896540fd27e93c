import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest, Plugin } from 'vite'

/** Bytes of gzipped JavaScript that the first screen may cost. */
const BUDSJETT = 200_000

/**
 * Fails the build when the JavaScript of the first load is over budget, and prints its size.
 * Needs `build.manifest`.
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
        const byte = forsteLast(mappe)
        const tekst = `Første last: ${kB(byte)} av ${kB(BUDSJETT)} kB JavaScript (gzip).`
        if (byte > BUDSJETT) throw new Error(`${tekst} Del opp eller fjern noe.`)
        console.info(tekst)
      },
    },
  }
}

/**
 * Bytes of gzipped JavaScript in the entries and everything they import statically, read from a
 * finished build. Throws when the build has no entry.
 */
export function forsteLast(mappe: string): number {
  const manifest: Manifest = JSON.parse(readFileSync(join(mappe, '.vite/manifest.json'), 'utf8'))
  const filer = new Set<string>()
  const taMed = (nokkel: string) => {
    const del = manifest[nokkel]
    if (!del || filer.has(del.file)) return
    filer.add(del.file)
    del.imports?.forEach(taMed)
  }
  for (const [nokkel, del] of Object.entries(manifest)) if (del.isEntry) taMed(nokkel)
  if (filer.size === 0) throw new Error('Bygget har ingen inngang å måle.')
  return [...filer]
    .filter((fil) => fil.endsWith('.js'))
    .reduce((sum, fil) => sum + gzipSync(readFileSync(join(mappe, fil))).length, 0)
}

const kB = (byte: number) => (byte / 1000).toFixed(1).replace('.', ',')
