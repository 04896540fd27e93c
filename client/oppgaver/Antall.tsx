import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import stil from './oppgaver.module.css'

/** How much has come due, beside the word in the head; quiet where nothing has. */
export function Antall() {
  const t = useTranslations('skall')
  const { data } = useQuery(api.oppgave.tall.queryOptions())
  const naa = data ? data.forfalt + data.idag : 0
  if (naa === 0) return null
  return (
    <span className={stil.antall}>
      {naa}
      <span className="ds-sr-only"> {t('oppgaverNaa')}</span>
    </span>
  )
}
