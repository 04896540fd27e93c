import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FILER, klipp } from '../../server/oppstart/skrift.ts'

const css = readFileSync('client/tema/skrift.css', 'utf8')

/** The ranges that the style sheet gives the file, as `[from, to]`. */
const iStilarket = (navn: string) => {
  const omraader = new RegExp(`/${navn}\\.woff2[^}]*unicode-range:([^;]+);`).exec(css)?.[1] ?? ''
  return omraader.split(',').map((ett) => {
    const [fra = '', til = fra] = ett.trim().slice(2).split('-')
    return [Number.parseInt(fra, 16), Number.parseInt(til, 16)]
  })
}

test.each(Object.keys(FILER) as (keyof typeof FILER)[])(
  'the style sheet asks %s for the letters that it has',
  (navn) => {
    expect(iStilarket(navn)).toEqual(FILER[navn])
  },
)

test.each(['latin', 'latin-ext'] as const)('%s is cut, and still a typeface', async (navn) => {
  const font = await klipp(navn)
  expect(font.toString('latin1', 0, 4)).toBe('wOF2')
  expect(font.length).toBeLessThan(30_000)
})

const finnes = (tegn: string) => {
  const punkt = tegn.codePointAt(0) ?? 0
  return Object.values(FILER)
    .flat()
    .some(([fra, til]) => punkt >= fra && punkt <= til)
}

test('names in Norwegian, the Sámi languages and of Europe have all their letters', () => {
  const tegn =
    'ÆØÅæøå ÁČĐŊŠŦŽáčđŋšŧž ŃńÏïÑñ ƷʒǮǯǤǥǦǧǨǩÕõÂâ ÉÈÊËÔÒÓÜÖÄßŁłŐőŰűŻżŚśŞşȘșȚțĞğİı «»–—’“”…−→←'
  expect([...tegn].filter((ett) => !finnes(ett))).toEqual([])
})
