import { expect, test } from 'vitest'
import { tellTurer } from '../turer.ts'
import { ADA, DAGER, fil, miljo } from './miljo.ts'

/** Lines that fill a megabyte, most of it in a column that is not read. */
const LINJER = 10_000
const STOR = fil(ADA, ...Array.from({ length: LINJER }, (_, i) => DAGER[i % 10] ?? ''))
  .replaceAll('\n', `${' '.repeat(50)}\n`)
  .trim()

test('others get their turn while a megabyte is looked over, and as often for each of ten', async () => {
  const kaller = await (await miljo()).som('tone')
  const forhaandsvis = () => kaller.forhaandsvis({ innhold: STOR })
  const { turer: ved1 } = await tellTurer(forhaandsvis)
  // Each of the hundreds of pieces has a turn of its own, whichever file it is of.
  expect(ved1).toBeGreaterThan(LINJER / 50)
  const { turer: ved10 } = await tellTurer(() =>
    Promise.all(Array.from({ length: 10 }, forhaandsvis)),
  )
  expect(ved10).toBeGreaterThan(9 * ved1)
})

test('files take turns: a short one is done before those that came before it', async () => {
  const kaller = await (await miljo()).som('tone')
  const ferdige: number[] = []
  const filer = [...Array.from({ length: 9 }, () => STOR), fil(ADA, ...DAGER)]
  await Promise.all(
    filer.map(async (innhold, i) => {
      await kaller.forhaandsvis({ innhold })
      ferdige.push(i)
    }),
  )
  expect(ferdige).toEqual([9, 0, 1, 2, 3, 4, 5, 6, 7, 8])
})
