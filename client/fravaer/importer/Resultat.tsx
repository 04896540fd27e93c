import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import stil from './importer.module.css'
import { Linjer } from './Linjer.tsx'
import type { Linje, Regnskap } from './svar.ts'

const OVERSKRIFT = 'resultat'

type Props = {
  regnskap: Regnskap
  /** Rows that are left, when the import was stopped on its way. */
  gjenstaar: number
  linjer: readonly Linje[]
  fortsett: () => void
  nyFil: () => void
}

/** What the import did, and whom it asks a person to look at. */
export function Resultat({ regnskap, gjenstaar, linjer, fortsett, nyFil }: Props) {
  const t = useTranslations('fravaer.resultat')
  const { nye, endrede, uendrede, varsler, forslag } = regnskap
  const gale = linjer.filter(({ status }) => status === 'feil')
  useEffect(() => document.getElementById(OVERSKRIFT)?.focus(), [])
  return (
    <>
      <Kort id={OVERSKRIFT} tittel={t(gjenstaar > 0 ? 'stanset' : 'ferdig')} viktig>
        <p className={stil.sammendrag}>{t('gjort', { nye, endrede })}</p>
        {uendrede > 0 && <p>{t('uendrede', { antall: uendrede })}</p>}
        {gjenstaar > 0 && <p>{t('gjenstaar', { antall: gjenstaar })}</p>}
        <div className={stil.knapper}>
          {gjenstaar > 0 && <Button onClick={fortsett}>{t('fortsett')}</Button>}
          <Button variant="secondary" onClick={nyFil}>
            {t('nyFil')}
          </Button>
        </div>
      </Kort>
      {varsler.length > 0 && (
        <Kort tittel={t('varsler', { antall: varsler.length })}>
          <p>{t('varslerHvorfor')}</p>
          <ul className={stil.berorte}>
            {varsler.map(({ sakId, barn }) => (
              <li key={sakId}>
                <Link to="/sak/$id/fravaer" params={{ id: sakId }}>
                  <Navn>{`${barn.fornavn} ${barn.etternavn}`}</Navn>
                </Link>
                <span className={stil.dempet}> {barn.gruppe}</span>
              </li>
            ))}
          </ul>
        </Kort>
      )}
      {forslag.length > 0 && (
        <Kort
          tittel={t('forslag', { antall: forslag.length })}
          ved={<Link to="/fravaer/forslag">{t('seForslag')}</Link>}
        >
          <p>{t('forslagHvorfor')}</p>
          <ul className={stil.berorte}>
            {forslag.map(({ barnId, barn }) => (
              <li key={barnId}>
                <Navn>{`${barn.fornavn} ${barn.etternavn}`}</Navn>
                <span className={stil.dempet}> {barn.gruppe}</span>
              </li>
            ))}
          </ul>
        </Kort>
      )}
      {gale.length > 0 && (
        <Kort tittel={t('ikkeMed', { antall: gale.length })}>
          <Linjer linjer={gale} />
        </Kort>
      )}
    </>
  )
}
