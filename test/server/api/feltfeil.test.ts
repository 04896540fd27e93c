import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { feltFraZod } from '../../../server/api/feltfeil.ts'
import type { Spraak } from '../../../server/api/spraak.ts'

function felt(skjema: z.ZodType, inn: unknown, spraak: Spraak = 'nb') {
  const lest = skjema.safeParse(inn)
  if (lest.success) throw new Error('skulle vært avvist')
  return feltFraZod(lest.error, inn, spraak)
}

describe('the reason stands in plain words', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['missing', z.string(), undefined, 'Mangler.'],
    ['wrong type', z.string(), 4, 'Har feil type.'],
    ['empty', z.string().min(1), '', 'Kan ikke være tom.'],
    ['too short', z.string().min(3), 'ab', 'Er for kort, minst 3 tegn.'],
    ['too long', z.string().max(2), 'abc', 'Er for lang, høyst 2 tegn.'],
    ['too low', z.int().min(1), 0, 'Er for lavt, minst 1.'],
    ['too high', z.int().max(9), 10, 'Er for høyt, høyst 9.'],
    ['too few', z.array(z.string()).min(1), [], 'Har for få, minst 1.'],
    ['too many', z.array(z.string()).max(1), ['a', 'b'], 'Har for mange, høyst 1.'],
    ['a date that does not exist', z.iso.date(), '2026-02-31', 'Er ikke en dato som finnes.'],
    ['pattern', z.string().regex(/^\d+$/), 'x', 'Er skrevet på feil måte.'],
    ['choice', z.enum(['a', 'b']), 'c', 'Er ikke et av valgene.'],
    ['format', z.union([z.string(), z.number()]), true, 'Passer ikke med noen av formene.'],
    ['rule of our own', z.string().refine(() => false), 'x', 'Er ikke gyldig.'],
  ])('%s', (_navn, skjema, verdi, grunn) => {
    expect(felt(z.strictObject({ a: skjema }), { a: verdi })).toEqual([{ sti: 'a', grunn }])
  })
})

test('the path leads all the way in', () => {
  const skjema = z.strictObject({ rader: z.array(z.strictObject({ tiltak: z.string() })) })
  expect(felt(skjema, { rader: [{ tiltak: 'x' }, {}] })).toEqual([
    { sti: 'rader.1.tiltak', grunn: 'Mangler.' },
  ])
})

test('each unknown field is named, but not without end', () => {
  const skjema = z.strictObject({})
  expect(felt(skjema, { x: 1, y: 2 })).toEqual([
    { sti: 'x', grunn: 'Er et ukjent felt.' },
    { sti: 'y', grunn: 'Er et ukjent felt.' },
  ])
  const mange = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`felt${i}`, i]))
  expect(felt(skjema, mange)).toHaveLength(50)
  expect(felt(skjema, { ['x'.repeat(5000)]: 1 })[0]?.sti).toHaveLength(100)
})

test('the value that was sent is never repeated', () => {
  const skjema = z.strictObject({ a: z.enum(['ja']), b: z.iso.date(), c: z.int() })
  const svar = felt(skjema, { a: 'hemmelig', b: 'hemmelig', c: 'hemmelig' })
  expect(JSON.stringify(svar)).not.toContain('hemmelig')
})

test('the reason is in the sender’s language', () => {
  const skjema = z.strictObject({ a: z.string() })
  expect(felt(skjema, {}, 'nn')[0]?.grunn).toBe('Manglar.')
  expect(felt(skjema, {}, 'en')[0]?.grunn).toBe('Is missing.')
})
