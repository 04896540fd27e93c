import { expect, test } from 'vitest'
import { z } from 'zod'
import { nyId } from '../../server/id.ts'

test('is a UUID of version 7, each its own', () => {
  const ider = Array.from({ length: 1000 }, nyId)
  expect(new Set(ider).size).toBe(1000)
  for (const id of ider) expect(z.uuidv7().safeParse(id).success).toBe(true)
})

test('rises with time', async () => {
  const foer = nyId()
  await new Promise((ferdig) => setTimeout(ferdig, 3))
  expect(nyId() > foer).toBe(true)
})
