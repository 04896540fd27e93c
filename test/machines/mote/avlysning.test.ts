import { describe, expect, it } from 'vitest'
import { muligheter } from '../../../machines/forlop/decide.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { BEGRUNNET } from '../../stotte/forlop.ts'
import { foreslaa, kallInn, motet, om } from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import { borHverForSeg, gitt, holder, naar, sisteOm } from '../../stotte/sak.ts'

const lukket = (sak: Sak): void => {
  naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
}
const paaVent = (sak: Sak): void => {
  const til = leggTilDager(sak.idag, 20)
  naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til })
}

/** What may be done with the meeting that was begun last. */
const kan = (sak: Sak, mote: string) =>
  muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
    .filter((en) => en.om === mote && en.mangler.length === 0)
    .map(({ type }) => type)

describe.each([
  ['called in', kallInn(7), 1, 'mote.kommer'],
  ['proposed', foreslaa((sak) => [om(sak, 7), om(sak, 8)]), 0, 'mote.svart'],
] as const)('a meeting that is %s', (_, begynner, sekvens, svares) => {
  it.each([
    ['is closed', lukket, []],
    // What the others say of it comes in all the same; nobody moves, chooses or holds it.
    ['rests', paaVent, [svares, 'mote.onsket']],
  ])('can be called off when the case %s', (_tilstand, slutter, ogsaa) => {
    const sak = gitt(orlandSkole, borHverForSeg, begynner)
    const mote = sisteOm(sak)
    slutter(sak)
    expect(kan(sak, mote).toSorted()).toEqual([...ogsaa, 'mote.avlyst'].toSorted())
    naar(sak, holder(sak), 'mote.avlyst', { grunn: 'Saken er lukket' }, sak.idag, mote)
    expect(motet(sak)).toMatchObject({ avlyst: { grunn: 'Saken er lukket' }, sekvens })
    expect(kan(sak, mote)).toEqual([])
  })
})
