import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'

/** When a guardian who lives apart was contacted last, in words. Null for those who are one side. */
export function useSistKontakt({
  barn,
  kontaktet,
  kontaktetSammen,
}: Pick<Sak, 'barn' | 'kontaktet' | 'kontaktetSammen'>) {
  const t = useTranslations('sak.familien')
  const { kort } = useDato()
  return (id: string): string | null => {
    const sist = kontaktet[id]
    if (sist) return t(sist.naadd ? 'kontaktet' : 'ikkeNaadd', { dato: kort(sist.dato) })
    if (!barn.hverForSeg.includes(id)) return null
    return kontaktetSammen ? t('kontaktetSammen', { dato: kort(kontaktetSammen.dato) }) : t('aldri')
  }
}
