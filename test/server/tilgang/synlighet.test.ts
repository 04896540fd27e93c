import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Gruppe, Omkrets, PersonRolle } from '../../../db/store.ts'
import type { Sakforhold } from '../../../server/tilgang/kan.ts'
import { kan } from '../../../server/tilgang/kan.ts'
import { synlighet, virkekrets } from '../../../server/tilgang/synlighet.ts'
import { ROLLER } from './tabell.ts'

const enhetId = fc.constantFrom('e1', 'e2')
const gruppe = fc.constantFrom('a', 'b')
const person = fc.constantFrom('meg', 'en-annen')
const rolle: fc.Arbitrary<PersonRolle> = fc.record({
  rolle: fc.constantFrom(...ROLLER),
  enhetId: fc.option(enhetId),
  gruppe: fc.option(gruppe),
})
const hvem = fc.record({ id: fc.constant('meg'), roller: fc.array(rolle, { maxLength: 4 }) })
const sak: fc.Arbitrary<Sakforhold> = fc.record({
  enhetId,
  gruppe,
  stafettholder: person,
  tilbudtTil: fc.option(person),
})

/** How the store reads a filter. */
const innenfor = (omkrets: Omkrets, sted: Gruppe) =>
  'alle' in omkrets ||
  omkrets.enheter.includes(sted.enhetId) ||
  omkrets.grupper.some((en) => en.enhetId === sted.enhetId && en.gruppe === sted.gruppe)

test('the list shows exactly the cases that one may open', () => {
  fc.assert(
    fc.property(hvem, sak, (hvem, sak) => {
      const filter = synlighet(hvem)
      const egen = !('alle' in filter) && [sak.stafettholder, sak.tilbudtTil].includes(filter.egne)
      expect(egen || innenfor(filter, sak)).toBe(kan(hvem, { gjor: 'lesSak', sak }))
    }),
    { numRuns: 2000 },
  )
})

test('the search for children shows exactly those one may open a case for', () => {
  fc.assert(
    fc.property(hvem, sak, (hvem, barn) => {
      expect(innenfor(virkekrets(hvem), barn)).toBe(kan(hvem, { gjor: 'opprettSak', barn }))
    }),
    { numRuns: 2000 },
  )
})
