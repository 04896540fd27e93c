import { expect, test } from 'vitest'
import type { PersonRolle } from '../../../db/store.ts'
import { enAvHverForst } from '../../../server/okt/rekkefolge.ts'

const person = (id: string, rolle: PersonRolle['rolle'], enhetId: string | null) => ({
  id,
  roller: [{ rolle, enhetId, gruppe: null }],
})

test('one for each role at each unit comes before the rest', () => {
  const folk = [
    person('anne', 'kontaktlaerer', 'skole-1'),
    person('bo', 'kontaktlaerer', 'skole-1'),
    person('cato', 'rektor', 'skole-1'),
    person('dina', 'kontaktlaerer', 'skole-2'),
    person('eli', 'koordinator', null),
  ]
  expect(enAvHverForst(folk).map(({ id }) => id)).toEqual(['anne', 'dina', 'cato', 'eli', 'bo'])
})
