import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { forst } from '../../client/tekster/nb/forst.ts'
import { saken } from '../../client/tekster/nb/saken.ts'
import { ROT } from '../../server/oppstart/rot.mjs'
import { SIDER } from '../../server/oppstart/sider.ts'

const TEKSTER: Record<string, object> = { forst, saken }
const IMPORT = /^(?:import|export) (?!type)[^'"]*?from '(\.[^']+)'/gm
const NAVNEROM = /useTranslations\('([^']+)'\)/g

const funnet = (tekst: string, monster: RegExp) => [...tekst.matchAll(monster)].map(([, en]) => en)

/** The client's files that come with these, by what each imports at once. */
const medAlt = (filer: readonly string[]): Set<string> => {
  const alle = new Set<string>()
  const taMed = (fil: string) => {
    if (alle.has(fil) || !fil.includes('/client/') || !existsSync(fil)) return
    alle.add(fil)
    for (const en of funnet(readFileSync(fil, 'utf8'), IMPORT)) {
      taMed(normalize(join(dirname(fil), en ?? '')))
    }
  }
  filer.forEach(taMed)
  return alle
}

test.each(SIDER.map((side) => [side.navn, side] as const))(
  'all that «%s» says is among the texts that are fetched for it',
  (_, { tekster, deler }) => {
    const filer = medAlt(['main.tsx', ...deler].map((fil) => join(ROT, 'client', fil)))
    const navnerom = new Set(
      [...filer].flatMap((fil) => funnet(readFileSync(fil, 'utf8'), NAVNEROM)),
    )
    expect(navnerom.size).toBeGreaterThan(5)
    const finnes = (navn = '') =>
      tekster.some((del) =>
        navn.split('.').reduce<unknown>((tre, ledd) => Object(tre)[ledd], TEKSTER[del]),
      )
    expect([...navnerom].filter((navn) => !finnes(navn))).toEqual([])
  },
)
