import { useTranslations } from 'use-intl'
import type { Rolle } from '../../machines/roller.ts'

type RolleVed = { rolle: Rolle; gruppe: string | null }

/** Says a person's roles in words, each once: «kontaktlærer 7B, teamleder». */
export function useRolletekst(): (roller: readonly RolleVed[]) => string {
  const t = useTranslations('roller')
  return (roller) =>
    [
      ...new Set(roller.map(({ rolle, gruppe }) => [t(rolle), gruppe].filter(Boolean).join(' '))),
    ].join(', ')
}
