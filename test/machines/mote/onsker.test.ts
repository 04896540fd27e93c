import { describe, expect, it } from 'vitest'
import { muligheter } from '../../../machines/forlop/decide.ts'
import { fold } from '../../../machines/forlop/fold.ts'
import { deler } from '../../../machines/forlop/stand.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Part } from '../../../machines/sak/part.ts'
import { BEGRUNNET, iTrinn } from '../../stotte/forlop.ts'
import {
  BARNET,
  FADER,
  foreslaa,
  hold,
  kallInn,
  LEDER,
  MODER,
  motet,
  om,
} from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import { borHverForSeg, gitt, holder, naar, prov, sisteOm } from '../../stotte/sak.ts'

const LENKE = { id: 'lenke', roller: ['lenke'] as const }

const iMote = (begynn: (sak: Sak) => void) => gitt(orlandSkole, iTrinn(1), borHverForSeg, begynn)
const spurt = () => iMote(foreslaa((en) => [om(en, 7)]))
const innkalt = () => iMote(kallInn(7))

const vil = (sak: Sak, deltaker: Part, tekst: string, hvem = holder(sak)) =>
  prov(sak, hvem, 'mote.onsket', { deltaker, tekst }, sak.idag, sisteOm(sak)).outcome
const si = (sak: Sak, deltaker: Part, tekst: string, hvem = holder(sak)) =>
  naar(sak, hvem, 'mote.onsket', { deltaker, tekst }, sak.idag, sisteOm(sak))
const sagt = (sak: Sak) => motet(sak).onsker ?? []

describe('what the family wants to talk about at a meeting', () => {
  it('is each one’s own, with who wrote it where they did not themselves', () => {
    const sak = innkalt()
    si(sak, MODER, 'Leksene', LENKE)
    si(sak, FADER, 'Skoleveien')
    si(sak, BARNET, 'Storefri', LENKE)
    expect(sagt(sak).map(({ deltaker, tekst, av }) => [deltaker, tekst, av])).toEqual([
      [MODER, 'Leksene', null],
      [FADER, 'Skoleveien', holder(sak).id],
      [BARNET, 'Storefri', null],
    ])
  })

  it.each([
    ['while a time is looked for', spurt],
    ['when it is called in', innkalt],
  ])('is said %s', (_, begynn) => {
    expect(vil(begynn(), MODER, 'Leksene', LENKE)).toBe('ok')
  })

  it('is said by nobody else: staff and services have the agenda', () => {
    const sak = iMote(kallInn(7, { hvem: [LEDER, MODER, { slag: 'annen', annen: 'farmor' }] }))
    expect(vil(sak, LEDER, 'Planen')).toBe('ugyldig')
    expect(vil(sak, { slag: 'annen', annen: 'farmor' }, 'Middagen')).toBe('ugyldig')
    expect(vil(sak, { slag: 'foresatt', foresatt: 'fremmed' }, 'Noe')).toBe('ugyldig')
  })

  it('may be written down for one of the family who is not asked to the meeting', () => {
    const sak = iMote(kallInn(7, { hvem: [LEDER, MODER] }))
    expect(vil(sak, BARNET, 'Storefri')).toBe('ok')
    expect(vil(sak, FADER, 'Skoleveien')).toBe('ok')
  })

  it('has words, and no more of them than fit on an agenda', () => {
    const sak = innkalt()
    expect(vil(sak, MODER, ' \n ')).toBe('ugyldig')
    expect(vil(sak, MODER, 'x'.repeat(1000))).toBe('ok')
    expect(vil(sak, MODER, 'x'.repeat(1001))).toBe('ugyldig')
  })

  it('is ten things of each at most, and what one says twice is said once', () => {
    const sak = innkalt()
    for (let nr = 0; nr < 10; nr++) {
      si(sak, MODER, `Sak ${nr}`, LENKE)
      if (nr < 9) si(sak, MODER, `Sak ${nr}`, LENKE)
    }
    expect(sagt(sak)).toHaveLength(10)
    expect(vil(sak, MODER, 'En til', LENKE)).toBe('ugyldig')
    expect(vil(sak, FADER, 'Sak 1', LENKE)).toBe('ok')
  })

  it('is said before the meeting: not when it was held or called off, nor while the case is closed', () => {
    const holdt = iMote(kallInn(0))
    hold(MODER)(holdt)
    expect(vil(holdt, MODER, 'Leksene', LENKE)).toBe('ikkeHer')
    const avlyst = innkalt()
    naar(avlyst, holder(avlyst), 'mote.avlyst', { grunn: 'Syk' }, avlyst.idag, sisteOm(avlyst))
    expect(vil(avlyst, MODER, 'Leksene', LENKE)).toBe('ikkeHer')
    const lukket = innkalt()
    naar(lukket, holder(lukket), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect(vil(lukket, MODER, 'Leksene', LENKE)).toBe('mangler')
  })

  it('stays when the meeting is moved, and the next meeting begins from empty', () => {
    const sak = innkalt()
    si(sak, MODER, 'Leksene', LENKE)
    naar(sak, holder(sak), 'mote.flyttet', { til: om(sak, 9) }, sak.idag, sisteOm(sak))
    expect(sagt(sak)).toHaveLength(1)
    hold(MODER)(sak)
    kallInn(14)(sak)
    expect(sagt(sak)).toEqual([])
  })

  it('stands in the way of nothing else, and folds to where it led', () => {
    const sak = innkalt()
    const foer = muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
    si(sak, MODER, 'Leksene', LENKE)
    expect(
      muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag }).map(({ type, mangler }) => [
        type,
        mangler,
      ]),
    ).toEqual(foer.map(({ type, mangler }) => [type, mangler]))
    expect(deler(fold(sak.rutine, [sak.opprettet, ...sak.hendelser]))).toEqual(deler(sak.stand))
  })
})
