import { useTranslations } from 'use-intl'
import { useRamse } from '../../tekster/ramse.ts'
import type { Sak } from '../bruk.ts'
import stil from './moter.module.css'
import type { Part } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

/** Those who were asked to a meeting and may not be asked to the next: nobody is left out without a word. */
export function IkkeSpurt({ sak, ikke }: { sak: Sak; ikke: readonly Part[] }) {
  const t = useTranslations('sak.moter')
  const ramse = useRamse()
  const partnavn = usePartnavn(sak)
  if (ikke.length === 0) return null
  return <p className={stil.merknad}>{t('spurtIkke', { hvem: ramse(ikke.map(partnavn)) })}</p>
}
