import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import stil from './laget.module.css'

/** How many adults the family must relate to, and how often the relay changed hands; a quiet word past the routine's numbers. */
export function Tall({ sak: { laget, tattInn } }: { sak: Pick<Sak, 'laget' | 'tattInn'> }) {
  const t = useTranslations('sak.lagside')
  const { voksne, bytter } = laget
  return (
    <ul className={stil.tall}>
      <li data-mange={voksne.mange || undefined}>
        {t('voksne', { antall: voksne.antall })}
        {voksne.mange && <span>{t('mangeVoksne')}</span>}
      </li>
      <li data-mange={bytter.mange || undefined}>
        {t('bytter', { antall: bytter.antall, inn: tattInn ? 'ja' : 'nei' })}
        {bytter.mange && <span>{t('mangeBytter')}</span>}
      </li>
    </ul>
  )
}
