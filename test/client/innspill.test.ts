import { describe, expect, it } from 'vitest'
import type { Innspill } from '../../client/sak/stemme/innspill.ts'
import { aktuelle, ordnet, sistFortalt } from '../../client/sak/stemme/innspill.ts'

const ett = (om: string, dato: string, slag: 'venter' | 'besvart' | 'ikkeHort'): Innspill => ({
  om,
  navn: 'stemme',
  tittel: om,
  versjon: 1,
  tilstander: [],
  dato,
  skrevetAv: 'kari',
  hort:
    slag === 'ikkeHort'
      ? null
      : { form: 'samtale', ord: 'barnets', syn: om, harOrd: true, verktoy: null },
  ikkeHort: slag === 'ikkeHort' ? 'Var borte' : null,
  sett: null,
  svar: null,
  venter: slag === 'venter',
})

const sak = {
  prosesser: [
    ett('ny', '2026-11-10', 'venter'),
    ett('besvart', '2026-10-20', 'besvart'),
    ett('ført sent', '2026-10-01', 'venter'),
    ett('ikke hørt', '2026-11-12', 'ikkeHort'),
  ],
}
const navn = (alle: readonly Innspill[]) => alle.map(({ om }) => om)

describe('what the child has told', () => {
  it('puts the one who has waited longest first, and then the newest of the rest', () => {
    const { venter, resten } = ordnet(sak)
    expect(navn(venter)).toEqual(['ført sent', 'ny'])
    expect(navn(resten)).toEqual(['ikke hørt', 'besvart'])
  })

  it('knows what was told last, whatever came after it without being told', () => {
    expect(sistFortalt(sak)?.om).toBe('ny')
    expect(sistFortalt({ prosesser: [] })).toBeUndefined()
  })

  it('lays on the table what is of the period, and what still waits from before it', () => {
    expect(navn(aktuelle(sak, '2026-11-01'))).toEqual(['ny', 'ført sent'])
    expect(navn(aktuelle(sak, '2026-10-20'))).toEqual(['ny', 'besvart', 'ført sent'])
  })
})
