import { expect, test } from 'vitest'
import { liggende } from '../../../client/kladd/liggende/liggende.ts'
import { kladdnavn } from '../../../client/kladd/navn.ts'
import { utkastnavn } from '../../../client/plan/usendt.ts'
import type { Overgang } from '../../../client/sak/bruk.ts'

const overgang = (type: Overgang['type'], tillatt: boolean, om?: string) => ({
  type,
  tillatt,
  navn: type,
  ...(om && { om }),
})
const sak = {
  id: 'a',
  trinn: 1 as const,
  samtale: [],
  overganger: [
    overgang('notat.skrevet', true),
    overgang('kartlegging.registrert', true),
    overgang('barnet.hort', false),
    overgang('stemme.besvart', true, 'om1'),
  ],
}
const hendelse = (type: string, del = {}) => kladdnavn.hendelse('a', type, del)

test('a draft whose form the case has now does not lie, also one of an area or of one of many', () => {
  const medSkjema = [
    hendelse('notat.skrevet'),
    hendelse('kartlegging.registrert', { omraade: 'individ' }),
    hendelse('stemme.besvart', { om: 'om1' }),
  ]
  expect(liggende(sak, medSkjema)).toEqual([])
})

test('one that is not possible, not here, or of another of many, lies', () => {
  const uten = [
    hendelse('barnet.hort'),
    hendelse('stemme.besvart', { om: 'om2' }),
    hendelse('trinn.hevet'),
  ]
  expect(liggende(sak, uten)).toEqual(uten)
})

test('a talk lies when the case stands on another trinn, or nothing of it can be written', () => {
  const navn = [kladdnavn.samtale('a', 1), kladdnavn.samtale('a', 2)]
  expect(liggende(sak, navn)).toEqual(navn)
})

test('nothing of another case, and the rows of the plan are with the plan', () => {
  const andres = ['sak/b/barnet.hort', 'sak/ab/barnet.hort', 'forslag/a/avvist']
  expect(liggende(sak, [...andres, utkastnavn('a')])).toEqual([])
})
