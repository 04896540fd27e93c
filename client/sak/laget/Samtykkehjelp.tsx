import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import stil from './laget.module.css'

/** Who must consent by the routine; and where one goes when no guardian is written down to ask. */
export function Samtykkehjelp({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.lagside')
  const { barnetFra } = sak.laget
  return (
    <Kort tittel={t('samtykker')}>
      <p>
        {t('samtykkerOm')}
        {barnetFra !== null &&
          ` ${t('barnetFra', { alder: barnetFra, fornavn: sak.barn.fornavn })}`}
      </p>
      {sak.barn.foresatte.map(
        ({ id, navn, utenAnsvar }) => utenAnsvar && <p key={id}>{t('utenAnsvar', { navn })}</p>,
      )}
      {sak.barn.foresatte.length === 0 && (
        <p className={stil.mangler}>
          <strong>{t('ingenForesatte')}</strong>
          <Link to="/sak/$id/familien" params={{ id: sak.id }}>
            {t('tilFamilien')}
          </Link>
        </p>
      )}
    </Kort>
  )
}
