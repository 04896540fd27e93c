import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What is text, and so shrinks. Fonts and pictures are compressed already. */
const TEKST = /\.(js|css|html|svg)$/
/** Smaller, the headers weigh as much as what is saved. */
const MINST = 1000

/** Lays a brotli and a gzip copy beside each text file of a finished build, for the server to send. */
export function komprimer(): Plugin {
  let mappe = ''
  return {
    name: 'stafett:komprimer',
    apply: 'build',
    configResolved(konfig) {
      mappe = resolve(konfig.root, konfig.build.outDir)
    },
    closeBundle: { order: 'post', handler: () => komprimerAlt(mappe) },
  }
}

export function komprimerAlt(mappe: string): void {
  const filer = readdirSync(mappe, { recursive: true, encoding: 'utf8' })
  for (const navn of filer.filter((fil) => TEKST.test(fil))) {
    const fil = join(mappe, navn)
    const innhold = readFileSync(fil)
    if (innhold.length < MINST) continue
    writeFileSync(`${fil}.br`, brotliCompressSync(innhold))
    writeFileSync(`${fil}.gz`, gzipSync(innhold, { level: 9 }))
  }
}
