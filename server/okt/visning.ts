import type { Enhet, Person } from '../../db/store.ts'

/** A person as the screens show them: roles with the unit's name. */
export function visPerson({ id, navn, roller }: Person, enheter: Enhet[]) {
  return {
    id,
    navn,
    roller: roller.map(({ rolle, enhetId, gruppe }) => {
      const enhet = enheter.find((en) => en.id === enhetId)
      return { rolle, enhet: enhet ? { id: enhet.id, navn: enhet.navn } : null, gruppe }
    }),
  }
}
