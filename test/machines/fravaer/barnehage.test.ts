import { describe, expect, it } from 'vitest'
import { sporsmaal, svarPaa } from '../../../machines/fravaer/sporsmaal.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { dag } from '../../stotte/fravaersdager.ts'

const utenBeskjed = (...datoer: string[]) =>
  datoer.map((dato) => dag(dato, { art: 'udokumentert', aarsak: 'ukjent' }))

describe('three days without notice in kindergarten (R323–325)', () => {
  const forste = utenBeskjed('2026-11-02', '2026-11-04', '2026-11-06')
  const spor = (dager: ReturnType<typeof utenBeskjed>, idag: string) =>
    sporsmaal(
      orlandBarnehage2026_2,
      {
        dager,
        svart: [svarPaa(orlandBarnehage2026_2, { dager: forste, svart: [] }, 0)],
        sak: null,
      },
      idag,
    )

  it('keep an answer for the days it was about', () => {
    expect(orlandBarnehage2026_2.fravaer.stille).toBe('dagene')
  })

  it('that were answered for are not asked about again, though the week has been below three', () => {
    expect(spor([...forste, ...utenBeskjed('2026-11-10')], '2026-11-10')).toBeNull()
  })

  it('are asked about again when three new ones are within a week', () => {
    const nye = utenBeskjed('2026-11-10', '2026-11-12', '2026-11-13')
    expect(spor([...forste, ...nye.slice(0, 2)], '2026-11-12')).toBeNull()
    expect(spor([...forste, ...nye], '2026-11-13')).toMatchObject({
      trinn: 0,
      dager: nye.map(({ dato }) => dato),
    })
  })
})
