import { expect, test } from 'vitest'
import type { Enhetskladd, Tjenerkladd } from '../../../client/kladd/kladd.ts'
import { flett } from '../../../client/kladd/kladd.ts'

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
const svar = (kladd: Tjenerkladd | null, kommet = false) => ({ kladd, kommet })

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

test('nothing anywhere is nothing', () => {
  expect(flett(undefined, undefined)).toMatchObject({ innhold: null, hos: null, endret: null })
})
