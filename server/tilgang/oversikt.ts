import type { Hvem } from './kan.ts'
import { REKKEVIDDE } from './rekkevidde.ts'

/** The units whose numbers a person may follow, and whether small ones are veiled there. */
export type Tallenhet = { enhetId: string; skjermes: boolean }

/** The units at which a person follows who is overdue and who holds how many. */
export const holderenheter = ({ roller }: Hvem): string[] => {
  const enheter = roller.flatMap(({ rolle, enhetId }) =>
    REKKEVIDDE[rolle].folger === 'holdere' && enhetId !== null ? [enhetId] : [],
  )
  return [...new Set(enheter)]
}

/** Which of the municipality's units a person follows in numbers. */
export const tallenheter = ({ roller }: Hvem, alle: readonly { id: string }[]): Tallenhet[] => {
  const aapent = (id: string) =>
    roller.some(({ rolle, enhetId }) => {
      const { folger, ser } = REKKEVIDDE[rolle]
      return folger === 'enheter' && (ser === 'alle' || enhetId === id)
    })
  const skjermet = (id: string) =>
    roller.some(
      ({ rolle, enhetId }) =>
        REKKEVIDDE[rolle].folger === 'tall' && (enhetId === null || enhetId === id),
    )
  return alle
    .filter(({ id }) => aapent(id) || skjermet(id))
    .map(({ id }) => ({ enhetId: id, skjermes: !aapent(id) }))
}

/** The units that a person follows in either way. */
export const fulgteEnheter = (hvem: Hvem, alle: readonly { id: string }[]): string[] => [
  ...new Set([...holderenheter(hvem), ...tallenheter(hvem, alle).map(({ enhetId }) => enhetId)]),
]
