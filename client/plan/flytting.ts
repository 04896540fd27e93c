import { useTranslations } from 'use-intl'
import { flyttetEvaluering } from '../../machines/sak/plan/utkast.ts'
import type { Sak } from '../sak/bruk.ts'
import { useDato } from '../ui/dato/bruk.ts'
import type { Rad } from './rad.ts'

/** Where the draft moves the agreed evaluation, from and to, and in words; null when it stands. */
export function useFlytting({ plan }: Pick<Sak, 'plan'>, rader: readonly Rad[]) {
  const t = useTranslations('plan.utkast')
  const d = useDato()
  const flyttet = flyttetEvaluering(plan.gjeldende, rader)
  if (!flyttet) return null
  const { fra, til } = flyttet
  return {
    ...flyttet,
    setning: t('flyttes', { fra: d.lang(fra), til: d.lang(til) }),
    behold: t('behold', { dato: d.lang(fra) }),
  }
}
