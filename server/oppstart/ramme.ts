import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { fargene } from './farger.ts'
import { ROT } from './rot.mjs'
import { SIDER, tekstdel } from './sider.ts'

const SPRAAK = ['nb', 'nn', 'en']
const STILARK = /\s*<link rel="stylesheet"[^>]*>/g

/**
 * Lets the page paint its frame before any file has come: its styles and a small script stand in the page
 * itself, and the style sheets below the frame. What the page begins with is asked for at once.
 */
export function ramme(): Plugin {
  return {
    name: 'stafett:ramme',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const stilark = html.match(STILARK)?.join('') ?? ''
        return (
          html
            .replace(STILARK, '')
            .replace('</title>', () => `</title><style>${stilen()}</style>`)
            // After the entry's own files: the largest of them is what all waits for on a long line.
            .replace('</head>', () => `${etterInngangen(bundle)}</head>`)
            .replace('</body>', () => `${stilark}\n  </body>`)
        )
      },
    },
  }
}

const stilen = () => `${fargene(les('client/tema/stafett.css'))}\n${les('client/skall/ramme.css')}`

function etterInngangen(bundle: Rolldown.OutputBundle | undefined): string {
  const skript = les('client/skall/start.js').replace('filer = {}', (tom) =>
    bundle ? `filer = ${JSON.stringify(filene(bundle))}` : tom,
  )
  const skrift = Object.keys(bundle ?? {}).filter((fil) => /latin-(?!ext)[^/]*woff2$/.test(fil))
  const forhaand = skrift.map(
    (fil) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${fil}">`,
  )
  return `<script>${skript}</script>${forhaand.join('')}`
}

const les = (fil: string) => readFileSync(join(ROT, fil), 'utf8').trim()

/** Files for `start.js`: of each part of the texts, and of each page by the pattern of its address. */
function filene(bundle: Rolldown.OutputBundle) {
  const tekster = (del: 'forst' | 'saken') =>
    Object.fromEntries(SPRAAK.map((ett) => [ett, filerFor(bundle, [tekstdel(ett, del)])]))
  return {
    tekster: { forst: tekster('forst'), saken: tekster('saken') },
    sider: SIDER.map(({ vei, tekster, deler }) => [vei, tekster, filerFor(bundle, deler)] as const),
  }
}

/** All that these parts need beside the entry's own. Throws when the build has no such part. */
function filerFor(bundle: Rolldown.OutputBundle, deler: readonly string[]): string[] {
  const biter = Object.values(bundle).filter((bit) => bit.type === 'chunk')
  const filer = new Set<string>()
  const taMed = (bit: Rolldown.OutputChunk | undefined) => {
    if (!bit || filer.has(`/${bit.fileName}`)) return
    filer.add(`/${bit.fileName}`)
    for (const css of bit.viteMetadata?.importedCss ?? []) filer.add(`/${css}`)
    for (const navn of bit.imports) taMed(biter.find(({ fileName }) => fileName === navn))
  }
  taMed(biter.find(({ isEntry }) => isEntry))
  const inngangens = new Set(filer)
  for (const del of deler) {
    const bit = biter.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/client/${del}`))
    if (!bit) throw new Error(`The build has no part of its own for client/${del}`)
    taMed(bit)
  }
  return [...filer].filter((fil) => !inngangens.has(fil))
}
