import type { Barn, Enhet, Person, PersonRolle } from '../../../db/store.ts'

/** Beside the people of `../folk.ts`: a kindergarten, and every role that works in cases. */
export const BARNEHAGE: Enhet = {
  id: 'barnehage-1',
  navn: 'Prøve barnehage',
  arena: 'barnehage',
  kommune: 'Prøve',
}

const person = (id: string, ...roller: PersonRolle[]): Person => ({
  id,
  navn: `${id} Syntetisk`,
  spraak: 'nb',
  roller,
})

const skole = (rolle: PersonRolle['rolle'], gruppe: string | null = null): PersonRolle => ({
  rolle,
  enhetId: 'skole-1',
  gruppe,
})
const barnehage = (rolle: PersonRolle['rolle'], gruppe: string | null = null): PersonRolle => ({
  rolle,
  enhetId: 'barnehage-1',
  gruppe,
})

export const FLERE: Person[] = [
  person('tage', skole('teamleder')),
  person('rita', skole('rektor')),
  person('eva', skole('enhetsleder')),
  /** Reads the whole school, acts in one class only. */
  person('dina', skole('kontaktlaerer', '5B'), skole('enhetsleder')),
  person('peder', barnehage('pedagogiskLeder', 'Revene')),
  person('tiril', barnehage('tiltaksleder')),
  person('stine', barnehage('styrer')),
]

/** Who acts in a case at the place, who only reads it, and who can hold the relay at first. */
export const STEDER = {
  skole: {
    enhetId: 'skole-1',
    gruppe: '5A',
    holder: { person: 'kari', rolle: 'kontaktlaerer' },
    folk: ['kari', 'tone', 'tage', 'rita'],
    lesere: ['eva', 'dina', 'kim'],
  },
  barnehage: {
    enhetId: 'barnehage-1',
    gruppe: 'Revene',
    holder: { person: 'peder', rolle: 'pedagogiskLeder' },
    folk: ['peder', 'tiril', 'stine'],
    lesere: ['kim'],
  },
} as const
export type Sted = keyof typeof STEDER

/** A child of its own for each number, all synthetic. */
export const barnNr = (nr: number, sted: Sted = 'skole'): Barn => ({
  id: `${sted}-barn-${nr}`,
  fornavn: 'Prøve',
  etternavn: `Syntetisk ${nr}`,
  fodt: '2015-03-02',
  fodselsnummer: String(2832550000 + nr + (sted === 'skole' ? 0 : 50_000)).padStart(11, '0'),
  enhetId: STEDER[sted].enhetId,
  gruppe: STEDER[sted].gruppe,
})
