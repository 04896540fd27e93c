import { expect, it } from 'vitest'
import type { Innspill } from '../../client/sak/stemme/innspill.ts'
import { ganger, omraadene } from '../../client/sak/stemme/verktoy/skalaer.ts'

const skole = (tall: number) => ({ omraade: 'arena' as const, tittel: 'Skole', tall, sagt: null })
const fritid = (tall: number) => ({
  omraade: 'fritid' as const,
  tittel: 'Fritid',
  tall,
  sagt: null,
})

const fortalt = (
  om: string,
  dato: string,
  skala: ReturnType<typeof skole | typeof fritid>[] | null,
): Innspill => ({
  om,
  navn: 'stemme',
  tittel: om,
  versjon: 1,
  tilstander: [],
  dato,
  skrevetAv: 'kari',
  hort: {
    form: 'Skala',
    ord: 'barnets',
    syn: 'Skala',
    harOrd: false,
    verktoy: skala && {
      skala,
      ruter: null,
      plussMinus: null,
      tidslinje: null,
      uke: null,
      bilde: null,
    },
  },
  ikkeHort: null,
  sett: null,
  svar: null,
  venter: true,
})

it('lays the times that a child used the scale beside each other, area by area, oldest first', () => {
  const alle = ganger([
    fortalt('b', '2026-11-18', [skole(6), fritid(3)]),
    fortalt('i ord', '2026-11-10', null),
    fortalt('a', '2026-10-01', [skole(9)]),
  ])
  expect(alle.map(({ om }) => om)).toEqual(['a', 'b'])
  expect(omraadene(alle)).toEqual([
    {
      omraade: 'arena',
      tittel: 'Skole',
      tall: [
        { dato: '2026-10-01', tall: 9 },
        { dato: '2026-11-18', tall: 6 },
      ],
    },
    { omraade: 'fritid', tittel: 'Fritid', tall: [{ dato: '2026-11-18', tall: 3 }] },
  ])
})
