import { expect, test } from 'vitest'
import type { Enhetskladd, Tjenerkladd } from '../../../client/kladd/kladd.ts'
import { flett, like } from '../../../client/kladd/kladd.ts'
import type { Json } from '../../../client/skjema/jsonSchema.ts'

const IGAAR = '2026-11-17T14:05:00.000Z'
const IDAG = '2026-11-18T08:00:00.000Z'
const der = (data: string, versjon = 'v1'): Tjenerkladd => ({
  data,
  kommandoId: null,
  versjon,
  endret: IGAAR,
})
const her = (data: string, versjon: string | null = 'v1'): Enhetskladd => ({
  data,
  kommandoId: null,
  versjon,
  endret: IDAG,
})
const svar = (kladd: Tjenerkladd | null, kommet = false, ferdig = false) => ({
  kladd,
  kommet,
  ferdig,
})

test('what the server has is what the form opens with', () => {
  const funnet = flett(undefined, svar(der('tekst')))
  expect(funnet).toMatchObject({ innhold: { data: 'tekst' }, endret: IGAAR, annen: null })
  expect(funnet.innhold).toBe(funnet.hos)
})

test('what was written on top of it in this browser stands, and is yet to be saved', () => {
  const funnet = flett(her('mer tekst'), svar(der('tekst')))
  expect(funnet).toMatchObject({ innhold: { data: 'mer tekst' }, versjon: 'v1', annen: null })
  expect(funnet.innhold).not.toBe(funnet.hos)
})

test('what another window saved meanwhile is kept beside it', () => {
  const funnet = flett(her('mitt', 'v1'), svar(der('et annet', 'v2')))
  expect(funnet).toMatchObject({ innhold: { data: 'mitt' }, annen: { data: 'et annet' } })
})

test('without an answer, or where the server has it no more, what lies here stands', () => {
  for (const uten of [undefined, svar(null)]) {
    expect(flett(her('mitt'), uten)).toMatchObject({ innhold: { data: 'mitt' }, endret: IDAG })
  }
})

test('what has come through is not brought back', () => {
  expect(flett(her('sendt'), svar(null, true))).toMatchObject({ innhold: null, kommet: true })
})

test('what was written here since another sending came through is not taken for that', () => {
  const funnet = flett(her('noe nytt'), svar(null, false, true))
  expect(funnet).toMatchObject({ innhold: { data: 'noe nytt' }, kommet: false })
  expect(flett(undefined, svar(null, false, true))).toMatchObject({ innhold: null, kommet: true })
})

test('the same in another order is the same', () => {
  const skrevet = { data: { a: [1, { b: null, c: 'x' }] }, skjedde: null }
  const sortert = { skjedde: null, data: { a: [1, { c: 'x', b: null }] } }
  expect(like(skrevet, sortert)).toBe(true)
  const andre: Json[] = [{ ...sortert, mer: 1 }, { data: sortert.data }, { data: 1, skjedde: null }]
  for (const annet of andre) {
    expect(like(skrevet, annet)).toBe(false)
  }
  expect(like(['x'], { 0: 'x' })).toBe(false)
})

test('nothing anywhere is nothing', () => {
  expect(flett(undefined, undefined)).toMatchObject({ innhold: null, hos: null, endret: null })
})
