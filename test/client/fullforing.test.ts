import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FELT = /<(Textfield|Textarea|textarea|input)\b([\s\S]*?)\/>/g
/** Nothing is typed in these, or a date only. */
const UTEN_TEKST = /type="(radio|checkbox|file|date)"/

/** Chromium keeps what was typed in a field that it may complete, in files that outlive the login. */
test('no field that is written in may be completed by the browser', () => {
  const filer = readdirSync('client', { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.tsx'))
    .map((fil) => join('client', fil))
  const aapne = filer.flatMap((fil) =>
    [...readFileSync(fil, 'utf8').matchAll(FELT)]
      .filter(([, , felt = '']) => !UTEN_TEKST.test(felt) && !felt.includes('{...felles}'))
      .filter(([, , felt = '']) => !felt.includes('autoComplete="off"'))
      .map(([, navn]) => `${fil} ${navn}`),
  )
  expect(aapne).toEqual([])
  expect(readFileSync('client/skjema/felter/Skrivefelt.tsx', 'utf8')).toContain(
    "autoComplete: 'off'",
  )
})
