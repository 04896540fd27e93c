import type { Rolle } from '../../machines/roller.ts'
import { useOrd } from '../tekster/ord.ts'
import { useRamse } from '../tekster/ramse.ts'

type RolleVed = { rolle: Rolle; gruppe: string | null }

/** Says a person's roles in words, each once: «kontaktlærer 7B og teamleder». */
export function useRolletekst(): (roller: readonly RolleVed[]) => string {
  const ord = useOrd()
  const ramse = useRamse()
  return (roller) =>
    ramse([
      ...new Set(
        roller.map(({ rolle, gruppe }) => [ord.rolle[rolle], gruppe].filter(Boolean).join(' ')),
      ),
    ])
}
