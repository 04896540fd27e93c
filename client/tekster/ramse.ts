import { useTranslations } from 'use-intl'

/** Says a list as it stands inside a sentence: «a, b og c». */
export function useRamse(): (ledd: readonly string[]) => string {
  const t = useTranslations('felles')
  return (ledd) => {
    const sist = ledd.at(-1) ?? ''
    return ledd.length < 2 ? sist : t('ramse', { foran: ledd.slice(0, -1).join(', '), sist })
  }
}
