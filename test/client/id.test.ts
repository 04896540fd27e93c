import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { nyId } from '../../client/id.ts'

describe('a new id', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('is a UUIDv7 of its moment, and never the same twice', () => {
    const tid = Date.parse('2026-11-18T08:00:00Z')
    const ider = Array.from({ length: 1000 }, () => nyId(tid))
    for (const id of ider) expect(z.uuidv7().safeParse(id).success, id).toBe(true)
    expect(new Set(ider).size).toBe(1000)
    const [id = ''] = ider
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(tid)
  })

  it('follows in order from one moment to the next', () => {
    expect(nyId(1_700_000_000_000) < nyId(1_700_000_000_001)).toBe(true)
  })

  it('asks for nothing that only a secure page has', () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto)
    vi.stubGlobal('crypto', { getRandomValues })
    expect(z.uuidv7().safeParse(nyId()).success).toBe(true)
  })
})
