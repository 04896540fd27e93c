import { expect, test } from 'vitest'
import { lagLaas } from '../../../client/kladd/laas.ts'

const nokkel = (fyll: number) => btoa(String.fromCharCode(fyll).repeat(32))

test('what is locked is read with the same key alone, and looks like nothing', async () => {
  const [min, igjen, andres] = await Promise.all([1, 1, 2].map((en) => lagLaas(nokkel(en))))
  const last = (await min?.las('Nora så på fjellreven – «å!»')) ?? ''
  expect(atob(last)).not.toContain('fjellreven')
  expect(await igjen?.lasOpp(last)).toBe('Nora så på fjellreven – «å!»')
  expect(await andres?.lasOpp(last)).toBeUndefined()
  expect(min?.merke).toBe(igjen?.merke)
  expect(min?.merke).not.toBe(andres?.merke)
})

test('the same text locked twice does not look the same', async () => {
  const laas = await lagLaas(nokkel(1))
  expect(await laas?.las('tekst')).not.toBe(await laas?.las('tekst'))
})

test('what has been spoilt, or is no such thing, is not read', async () => {
  const laas = await lagLaas(nokkel(1))
  const last = (await laas?.las('tekst')) ?? ''
  for (const feil of ['', 'x', '%%%', last.slice(4), `${last.slice(0, -4)}AAAA`]) {
    expect(await laas?.lasOpp(feil)).toBeUndefined()
  }
})
