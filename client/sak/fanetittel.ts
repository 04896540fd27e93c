import { useTranslations } from 'use-intl'
import type { Sak } from './bruk.ts'

/**
 * What the browser tab of a case's page says: the page, the trinn and the class. It tells several
 * open cases apart, and names nobody.
 */
export function useFanetittel({ trinn, barn }: Pick<Sak, 'trinn' | 'barn'>) {
  const t = useTranslations('sak.hode')
  return (side: string): string => t('fanetittel', { side, trinn, gruppe: barn.gruppe })
}
