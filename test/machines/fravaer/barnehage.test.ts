import { describe, expect, it } from 'vitest'
import { naermest } from '../../../machines/fravaer/rekkefolge.ts'
import type { Svart } from '../../../machines/fravaer/sporsmaal.ts'
import { sporsmaal, svarPaa } from '../../../machines/fravaer/sporsmaal.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import type { TrinnNr } from '../../../machines/rutine/skjema.ts'
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

  it('in a row are three days of kindergarten, however many are between them', () => {
    // Maundy Thursday 2027 is 25 March, Easter Monday the 29th.
    const ipaaske = utenBeskjed('2027-03-24', '2027-03-30', '2027-03-31')
    expect(spor(ipaaske.slice(0, 2), '2027-03-30')).toBeNull()
    expect(spor(ipaaske, '2027-03-31')).toMatchObject({
      trinn: 0,
      dager: ipaaske.map(({ dato }) => dato),
    })
    // With a day in kindergarten among them they are neither in a row nor within a week.
    expect(spor(utenBeskjed('2027-03-24', '2027-03-30', '2027-04-01'), '2027-04-01')).toBeNull()
  })
})

describe('three days without notice, of a child with a case (R323–325)', () => {
  const tre = utenBeskjed('2026-11-10', '2026-11-12', '2026-11-13')
  const spor = (trinn: TrinnNr, siden: string, svart: Svart[] = []) =>
    sporsmaal(orlandBarnehage2026_2, { dager: tre, svart, sak: { trinn, siden } }, '2026-11-13')

  it.each([0, 1, 2, 3] as const)(
    'are asked about on trinn %i: the home is to be contacted',
    (trinn) => {
      expect(spor(trinn, '2026-11-09')).toMatchObject({
        trinn: 0,
        dager: tre.map(({ dato }) => dato),
      })
    },
  )

  it('are not where the case has begun since the first of them, or somebody has answered', () => {
    expect(spor(0, '2026-11-10')).toBeNull()
    const svart = [svarPaa(orlandBarnehage2026_2, { dager: tre, svart: [] }, 0)]
    expect(spor(0, '2026-11-09', svart)).toBeNull()
  })

  it('are told of as near before they ask', () => {
    const sak = { trinn: 1, siden: '2026-11-10' } as const
    expect(
      naermest(orlandBarnehage2026_2, { dager: tre, svart: [], sak }, '2026-11-13'),
    ).toMatchObject({ igjen: 1, dager: ['2026-11-12', '2026-11-13'] })
  })
})
