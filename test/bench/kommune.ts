import type { Barn, Enhet, Person, Store } from '../../db/store.ts'
import { fraDagnummer } from '../../machines/kalender/dato.ts'
import type { Rolle } from '../../machines/roller.ts'
import type { PersonIRolle } from '../../machines/sak/konvolutt.ts'
import { syntetiskNummer } from '../../server/demo/fodselsnummer.ts'

const ENHETER = 20
const GRUPPER = 10
const BARN_PER_FODSELSDAG = 20
/** 2012-01-02: the first birthday. */
const FORSTE_FODSELSDAG = 15_341
/** The first child of one school more, where one teacher holds the relay for all who have a case. */
export const LAGETS = 50_000

export const nummerert = <T>(antall: number, lag: (i: number) => T) =>
  Array.from({ length: antall }, (_, i) => lag(i))

const enhet = (i: number): Enhet => ({
  id: `bench-skole-${i}`,
  navn: `Prøve skole ${i}`,
  arena: 'skole',
  kommune: 'Prøve',
})

const ansatt = (enhetNr: number, rolle: Rolle, gruppe: string | null = null): Person => {
  const id = gruppe === null ? `${rolle}-${enhetNr}` : `${rolle}-${enhetNr}-${gruppe}`
  const enhetId = enhet(enhetNr).id
  return { id, navn: `Prøve ${id}`, spraak: 'nb', roller: [{ rolle, enhetId, gruppe }] }
}

const gruppe = (i: number) => `${i + 1}A`

const enhetNr = (nr: number) => (nr < LAGETS ? nr % ENHETER : ENHETER)
const gruppeNr = (nr: number) => (nr < LAGETS ? Math.floor(nr / ENHETER) % GRUPPER : 0)

/** The tiltaksleder of the unit where child number `nr` goes; acts in all of the unit's cases. */
export const leder = (nr: number): Person => ansatt(enhetNr(nr), 'tiltaksleder')
/** Who holds the relay in the child's case, and whom it is offered to: one who may hold it wherever they may. */
export const holder = ({ enhetId, gruppe }: Barn): Person =>
  ansatt(Number(enhetId.slice('bench-skole-'.length)), 'kontaktlaerer', gruppe)
export const avloser = (nr: number): Person =>
  ansatt(enhetNr(nr), 'kontaktlaerer', gruppe((gruppeNr(nr) + 1) % GRUPPER))

/** Who may hold the relay at the unit where child number `nr` goes. */
export const kandidaterVed = (nr: number): PersonIRolle[] => {
  const laerere = nummerert(GRUPPER, (g) => ansatt(enhetNr(nr), 'kontaktlaerer', gruppe(g)))
  const folk = [...laerere, ansatt(enhetNr(nr), 'teamleder'), leder(nr)]
  return folk.flatMap(({ id, roller }) => roller.map(({ rolle }) => ({ person: id, rolle })))
}

export const barn = (nr: number): Barn => {
  const fodt = fraDagnummer(FORSTE_FODSELSDAG + Math.floor(nr / BARN_PER_FODSELSDAG))
  return {
    id: `bench-barn-${nr}`,
    fornavn: 'Prøve',
    etternavn: `Syntetisk-${(nr * 7919) % 100_003}`,
    fodt,
    fodselsnummer: syntetiskNummer(fodt, nr % BARN_PER_FODSELSDAG),
    enhetId: enhet(enhetNr(nr)).id,
    gruppe: gruppe(gruppeNr(nr)),
  }
}

/** The schools with their staff, and these children in them. */
export async function bosett(
  store: Pick<Store, 'enheter' | 'personer' | 'barn'>,
  numre: readonly number[],
): Promise<void> {
  const enheter = nummerert(ENHETER + 1, enhet)
  await store.enheter.settInn(enheter)
  await store.personer.settInn(
    enheter.flatMap((_, e) => [
      ansatt(e, 'tiltaksleder'),
      ansatt(e, 'teamleder'),
      ...nummerert(GRUPPER, (g) => ansatt(e, 'kontaktlaerer', gruppe(g))),
    ]),
  )
  await store.barn.settInn(numre.map(barn))
}
