import { CheckmarkIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { arket } from '../kartlegging/ark.ts'
import stil from './gjor.module.css'

/** The four areas: which one is on the table, and which are done. */
export function Omraadevalg({ sak, valgt }: { sak: Sak; valgt: string }) {
  const t = useTranslations('sak.kartlegging')
  const { omraader } = useRutine(sak)
  const { kartlegging } = arket(sak)
  const gjort = omraader.filter(({ id }) => kartlegging[id]).length
  return (
    <div className={stil.omraaderad}>
      <nav className={stil.omraader} aria-label={t('omraader')}>
        {omraader.map(({ id, tittel }) => (
          <Link
            key={id}
            to="/sak/$id/gjor/$hendelse"
            params={{ id: sak.id, hendelse: 'kartlegging.registrert' }}
            search={{ omraade: id }}
            aria-current={id === valgt ? 'page' : undefined}
            activeProps={{}}
            className={stil.omraade}
            data-valgt={id === valgt || undefined}
          >
            {tittel}
            {kartlegging[id] && <CheckmarkIcon title={t('kartlagt')} />}
          </Link>
        ))}
      </nav>
      <p>{t('gjort', { antall: gjort, av: omraader.length })}</p>
    </div>
  )
}
