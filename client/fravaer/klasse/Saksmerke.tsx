import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import stil from './klasse.module.css'

/** The way to the child's case. */
export function Saksmerke({ sakId, navn }: { sakId: string; navn: string }) {
  const t = useTranslations('klassen')
  const vis = useVisNavn()
  return (
    <span className={stil.sak}>
      <Link
        to="/sak/$id/fravaer"
        params={{ id: sakId }}
        aria-label={t('sakenTil', { navn: vis(navn) })}
      >
        {t('saken')}
      </Link>
    </span>
  )
}
