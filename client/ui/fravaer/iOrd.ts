import { useTranslations } from 'use-intl'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import { useOrd } from '../../tekster/ord.ts'
import { useRamse } from '../../tekster/ramse.ts'

/** Says in words what was recorded of a day: why, of which kind, how much, and what the hours were. */
export function useIOrd(): (dag: Omit<Fravaersdag, 'dato'>) => string[] {
  const t = useTranslations('sak.fravaer')
  const ord = useOrd()
  const ramse = useRamse()
  return ({ art, aarsak, timer, fag, forsent, tider }) => [
    ord.aarsak[aarsak],
    litenForbokstav(ord.art[art]),
    timer === null ? t('heleDagen') : t('timer', { timer }),
    ...(tider ? [ramse(tider)] : []),
    ...(fag ? [ramse(fag)] : []),
    ...(forsent ? [t('forsent', { minutter: forsent })] : []),
  ]
}
