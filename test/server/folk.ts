import type { Barn, Enhet, Person, PersonRolle } from '../../db/store.ts'

export const ENHETER: Enhet[] = [
  { id: 'skole-1', navn: 'Prøve skole', arena: 'skole', kommune: 'Prøve' },
  { id: 'skole-2', navn: 'Test skole', arena: 'skole', kommune: 'Prøve' },
]

const person = (id: string, ...roller: PersonRolle[]): Person => ({
  id,
  navn: `${id} Syntetisk`,
  spraak: 'nb',
  roller,
})

export const PERSONER: Person[] = [
  person('kari', { rolle: 'kontaktlaerer', enhetId: 'skole-1', gruppe: '5A' }),
  person('tone', { rolle: 'tiltaksleder', enhetId: 'skole-1', gruppe: null }),
  person('nils', { rolle: 'tiltaksleder', enhetId: 'skole-2', gruppe: null }),
  person('kim', { rolle: 'koordinator', enhetId: null, gruppe: null }),
]

export const BARN: Barn[] = [
  {
    id: 'barn-1',
    fornavn: 'Prøve',
    etternavn: 'Syntetisk',
    fodt: '2015-03-02',
    fodselsnummer: '02831550012',
    enhetId: 'skole-1',
    gruppe: '5A',
  },
]
