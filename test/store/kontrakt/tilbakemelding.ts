import { expect, test } from 'vitest'
import type { NyTilbakemelding } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { fyll } from './prove.ts'

/** What those at meetings thought of them, in numbers. */
export function tilbakemeldingKontrakt(lagStore: LagStore): void {
  const BUNKE = { enhetId: 'e-aas', termin: '2026-1', gruppe: 'voksen' } as const
  const ny: NyTilbakemelding = { ...BUNKE, svar: 'bra', merke: 'barn 1' }

  test('a link counts once, whoever asked before whether it was used', async () => {
    const store = await lagStore()
    await fyll(store, 1)
    const tell = (id: string, idag: string, til = '2026-03-24') =>
      store.tilbakemelding.tell(ny, { id, til }, idag)
    const svarene = await Promise.all([tell('l-1', '2026-03-10'), tell('l-1', '2026-03-10')])
    expect(svarene).toEqual([true, false])
    expect(await store.tilbakemelding.erBrukt('l-1')).toBe(true)
    expect(await tell('l-2', '2026-03-24', '2026-04-07')).toBe(true)
    expect(await tell('l-1', '2026-03-24')).toBe(false)
    expect(await store.tilbakemelding.les(['e-aas'], '2026-2')).toEqual([
      { ...BUNKE, fra: 1, antall: { bra: 2 } },
    ])
  })
}
