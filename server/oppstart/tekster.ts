import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'
import { runnerImport } from 'vite'

const SPRAAK = /client\/tekster\/(nb|nn|en)\/index\.ts$/

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
      const spraak = SPRAAK.exec(id)?.[1]
      if (!spraak) return undefined
      const { module } = await runnerImport<Record<string, Tekster>>(id)
      return `export const ${spraak} = ${JSON.stringify(les(module[spraak] ?? {}))}`
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
