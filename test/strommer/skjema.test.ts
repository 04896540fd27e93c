import { describe, expect, it } from 'vitest'
import { upcastere } from '../../machines/forlop/les.ts'
import { lesSkjemaer, skjemaerNaa } from './skjema.ts'
import { versjoner } from './versjoner.ts'

const naa = skjemaerNaa()

describe('the schema of each event', () => {
  it('is the one that was committed: another takes a new v, an upcaster, and `npm run frys skjema`', () => {
    expect(naa).toEqual(lesSkjemaer(new URL('skjemaer.json', import.meta.url)))
  })

  it.each(Object.entries(naa))('%s: an upcaster reads each earlier version', (type, { v }) => {
    expect(upcastere[type]?.length ?? 0).toBe(v - 1)
  })

  it.each(versjoner)('is the same as in version %s, or has a new v', (versjon) => {
    const frosne = lesSkjemaer(new URL(`${versjon}/skjemaer.json`, import.meta.url))
    const endret = Object.entries(frosne).filter(
      ([type, { v, fingerprint }]) => naa[type]?.v === v && naa[type]?.fingerprint !== fingerprint,
    )
    expect(endret.map(([type]) => type)).toEqual([])
  })

  it.each(versjoner)('every event of version %s can still be read', (versjon) => {
    const frosne = lesSkjemaer(new URL(`${versjon}/skjemaer.json`, import.meta.url))
    const borte = Object.entries(frosne).filter(([type, { v }]) => (naa[type]?.v ?? 0) < v)
    expect(borte.map(([type]) => type)).toEqual([])
  })
})
