import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import { somFallerBort } from '../moter/moter.ts'
import stil from './naa.module.css'

/** In a case that is closed or rests: that people wait for meetings all the same, and the way to call them off. */
export function MoterStaar({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.naa')
  const antall = somFallerBort(sak).length
  if (antall === 0) return null
  return (
    <p className={stil.sammendrag}>
      {t('moterStaar', { antall })}{' '}
      {sak.kanSkrive && (
        <Link to="/sak/$id/moter" params={{ id: sak.id }}>
          {t('avlysMoter')}
        </Link>
      )}
    </p>
  )
}
