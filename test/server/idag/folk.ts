import type { Person, PersonRolle } from '../../../db/store.ts'

const person = (id: string, rolle: PersonRolle['rolle'], enhetId: string | null): Person => ({
  id,
  navn: `${id} Syntetisk`,
  spraak: 'nb',
  roller: [{ rolle, enhetId, gruppe: null }],
})

/** Those who have no case of their own to go to. */
export const UTEN_EGNE: Person[] = [
  person('knut', 'kommunalsjef', null),
  person('helga', 'helsesykepleier', 'skole-1'),
  person('lars', 'los', null),
  person('pia', 'ppt', null),
  person('ruth', 'rektor', 'skole-2'),
]
