import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Overgang, Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { Mangler } from '../handling/Mangler.tsx'
import stil from './naa.module.css'

/** The one step the routine asks for now: a button, or who and what it waits for. */
export function Nestesteg({ sak, neste }: { sak: Sak; neste: Overgang }) {
  const t = useTranslations('sak.naa')
  const iSamtalen = sak.samtale.some(({ type, gjort }) => type === neste.type && !gjort)
  if (neste.tillatt && iSamtalen) {
    return (
      <>
        <Link to="/sak/$id/samtale" params={{ id: sak.id }} className="ds-button">
          {t('samtale')}
        </Link>
        <Handlingslenke
          sakId={sak.id}
          hendelse={neste.type}
          om={neste.om}
          className="ds-button"
          data-variant="secondary"
        >
          {neste.tittel}
        </Handlingslenke>
      </>
    )
  }
  if (neste.tillatt) {
    return (
      <Handlingslenke sakId={sak.id} hendelse={neste.type} om={neste.om} className="ds-button">
        {neste.tittel}
      </Handlingslenke>
    )
  }
  return (
    <div className={stil.venter}>
      <h3>{t('nesteSteg', { tittel: neste.tittel })}</h3>
      <Mangler sak={sak} mangler={neste.mangler} />
    </div>
  )
}
