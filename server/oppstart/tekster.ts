import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'
import { runnerImport } from 'vite'

const DEL = /client\/tekster\/(?:nb|nn|en)\/(forst|saken|resten)\.ts$/

type Tekster = { [nokkel: string]: string | Tekster }
type Lest = { [nokkel: string]: ReturnType<typeof compile> | Lest }

/** Reads the messages of the screens when they are built, so that no browser carries a parser for them. */
export function tekster(): Plugin {
  return {
    name: 'stafett:tekster',
    apply: 'build',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    async load(id) {
      const del = DEL.exec(id)?.[1]
      if (!del) return undefined
      const { module } = await runnerImport<Record<string, Tekster>>(id)
      return `export const ${del} = ${JSON.stringify(les(module[del] ?? {}))}`
    },
  }
}

/** The same tree with each message read. Throws on one that cannot be. */
export function les(tre: Tekster): Lest {
  return Object.fromEntries(
    Object.entries(tre).map(([nokkel, verdi]) => [
      nokkel,
      typeof verdi === 'string' ? compile(verdi) : les(verdi),
    ]),
  )
}
