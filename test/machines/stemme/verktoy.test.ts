import { describe, expect, it } from 'vitest'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { stemme } from '../../../machines/stemme/prosess.ts'
import { gitt, holder, naar, prov, sisteOm } from '../../stotte/sak.ts'

const FELLES = { resultat: 'hort', ord: 'barnets', sett: 'enig' } as const
const vist = (data: Parameters<typeof naar<'barnet.hort'>>[3]) => {
  const sak = gitt(orlandSkole)
  naar(sak, holder(sak), 'barnet.hort', data)
  const egen = sak.stand.prosesser.get(sisteOm(sak))?.snapshot.context
  return stemme.sammendrag(egen)
}
const svar = (data: object) => {
  const sak = gitt(orlandSkole)
  return prov(sak, holder(sak), 'barnet.hort', { ...FELLES, ...data }).outcome
}

describe('a child who tells with a tool', () => {
  it('sets a number on those of the four areas that it wants, and waits for an answer like any other', () => {
    const { hort, venter } = vist({
      ...FELLES,
      form: 'skala',
      skala: { individ: { tall: 4 }, arena: { tall: 9, sagt: 'Det bråker.' } },
    })
    expect(venter).toBe(true)
    expect(hort?.verktoy?.skala).toMatchObject([
      { omraade: 'arena', tall: 9, sagt: 'Det bråker.' },
      { omraade: 'individ', tall: 4, sagt: null },
    ])
  })

  it('needs no more words; where none were said, the tool is what one line calls it', () => {
    const { hort } = vist({ ...FELLES, form: 'skala', skala: { familie: { tall: 1 } } })
    expect(hort).toMatchObject({
      harOrd: false,
      syn: { valg: { type: 'barnet.hort', felt: 'form', verdi: 'skala' } },
    })
  })

  it('shades the squares of the day, and one of its own', () => {
    const { hort } = vist({
      ...FELLES,
      form: 'ruteskjema',
      ruter: { ute: 'fint', veien: 'veldig' },
      annet: { hva: 'Svømming', grad: 'ganske' },
      syn: 'Bussen er verst.',
    })
    expect(hort?.syn).toBe('Bussen er verst.')
    expect(hort?.verktoy?.ruter?.map(({ rute, grad }) => [rute, grad])).toEqual([
      [{ feltnavn: { type: 'barnet.hort', felt: 'veien' } }, 'veldig'],
      [{ feltnavn: { type: 'barnet.hort', felt: 'ute' } }, 'fint'],
      ['Svømming', 'ganske'],
    ])
  })

  it('says what is good and what is hard about one thing', () => {
    const { hort } = vist({
      ...FELLES,
      form: 'plussMinus',
      tema: 'Gym',
      plussMinus: { minus: ['Garderoben', 'Å bli valgt sist'] },
    })
    expect(hort?.verktoy?.plussMinus).toEqual({
      tema: 'Gym',
      pluss: [],
      minus: ['Garderoben', 'Å bli valgt sist'],
    })
  })

  it('tells what has happened in its own order, with or without a time', () => {
    const { hort } = vist({
      ...FELLES,
      form: 'tidslinje',
      tidslinje: [
        { naar: 'i tredje', hendte: 'Byttet lærer', slik: 'vanskelig' },
        { hendte: 'Fikk en venn', slik: 'bra' },
      ],
    })
    expect(hort?.verktoy?.tidslinje).toMatchObject([
      { naar: 'i tredje', hendte: 'Byttet lærer', slik: 'vanskelig' },
      { naar: null, hendte: 'Fikk en venn', slik: 'bra' },
    ])
  })

  it('dreams of a week, and leaves out the days that it does not want to speak of', () => {
    const { hort } = vist({
      ...FELLES,
      form: 'drommeuke',
      uke: { fredag: 'hjemme', mandag: 'noenTimer' },
      timer: 'Fra andre time',
      innhold: ['Sløyd'],
    })
    expect(hort?.verktoy?.uke).toMatchObject({
      dager: [
        { rute: { feltnavn: { felt: 'mandag' } }, grad: 'noenTimer' },
        { rute: { feltnavn: { felt: 'fredag' } }, grad: 'hjemme' },
      ],
      timer: 'Fra andre time',
      innhold: ['Sløyd'],
    })
  })

  it.each([
    ['a week without a day', { form: 'drommeuke', uke: {}, timer: 'Alle' }],
    ['a day that is no school day', { form: 'drommeuke', uke: { lordag: 'hjemme' } }],
    ['a picture without what it shows', { form: 'bilde', bilde: { vedlegg: 'a'.repeat(64) } }],
    ['a picture that is none', { form: 'bilde', bilde: { vedlegg: 'hus.png', viser: 'Hus' } }],
    ['a scale without a number', { form: 'skala', skala: {} }],
    ['words without a number', { form: 'skala', skala: { arena: { sagt: 'Fælt' } } }],
    ['nothing but words', { form: 'skala', syn: 'Fælt' }],
    ['a number off the scale', { form: 'skala', skala: { arena: { tall: 11 } } }],
    ['half a number', { form: 'skala', skala: { arena: { tall: 2.5 } } }],
    ['an area that the routine does not have', { form: 'skala', skala: { mat: { tall: 2 } } }],
    ['no square', { form: 'ruteskjema', ruter: {} }],
    ['neither plus nor minus', { form: 'plussMinus', plussMinus: {} }],
    ['an empty line', { form: 'plussMinus', plussMinus: { pluss: [' '] } }],
    ['a timeline on which nothing happened', { form: 'tidslinje', tidslinje: [] }],
    ['the answer of another tool', { form: 'tidslinje', skala: { arena: { tall: 2 } } }],
    [
      'more than anybody reads',
      { form: 'plussMinus', plussMinus: { pluss: Array.from({ length: 13 }, () => 'Bra') } },
    ],
  ])('is not taken to have said %s', (_, data) => {
    expect(svar(data)).toBe('ugyldig')
  })
})
