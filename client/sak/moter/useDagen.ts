import { useTranslations } from 'use-intl'
import { fridag } from '../../../machines/kalender/skoledager.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'

/** Says what one should know of a day before one meets on it; nothing where it is a day like others. */
export function useDagen(sak: Sak): (dato: string) => string[] {
  const t = useTranslations('sak.moter')
  const { kort } = useDato()
  const rutine = useRutine(sak)
  const evaluering = sak.frister.find(({ type }) => type === 'evaluering')?.dato
  return (dato) => {
    const fri = fridag(dato, rutine)
    return [
      ...(fri ? [t(fri)] : []),
      ...(evaluering !== undefined && dato > evaluering
        ? [t('evaluering', { dato: kort(evaluering) })]
        : []),
    ]
  }
}
