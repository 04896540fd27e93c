import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import stil from '../../fravaer/importer/importer.module.css'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Linjer } from './Linjer.tsx'
import type { Linje, Slagvalg } from './svar.ts'

const OVERSKRIFT = 'resultat'

type Props = {
  skrevet: number
  /** Changes that are left, when it was stopped on its way. */
  gjenstaar: number
  linjer: readonly Linje[]
  /** What builds on this. */
  neste: Slagvalg | undefined
  fortsett: () => void
  nyFil: () => void
}

/** What was brought in, and the way on. */
export function Resultat({ skrevet, gjenstaar, linjer, neste, fortsett, nyFil }: Props) {
  const t = useTranslations('oppsett.resultat')
  const gale = linjer.filter(({ status }) => status === 'feil')
  const ferdig = gjenstaar === 0
  useEffect(() => document.getElementById(OVERSKRIFT)?.focus(), [])
  return (
    <>
      <Kort id={OVERSKRIFT} tittel={t(ferdig ? 'ferdig' : 'stanset')} viktig>
        <p className={stil.sammendrag}>{t('gjort', { antall: skrevet })}</p>
        {!ferdig && <p>{t('gjenstaar', { antall: gjenstaar })}</p>}
        <div className={stil.knapper}>
          {!ferdig && <Button onClick={fortsett}>{t('fortsett')}</Button>}
          {ferdig && neste && (
            <Button asChild>
              <Link to="/oppsett" search={{ slag: neste.slag }}>
                {t('neste', { navn: neste.navn.toLowerCase() })}
              </Link>
            </Button>
          )}
          <Button variant="secondary" onClick={nyFil}>
            {t('nyFil')}
          </Button>
        </div>
      </Kort>
      {gale.length > 0 && (
        <Kort tittel={t('uten', { antall: gale.length })}>
          <Linjer linjer={gale} />
        </Kort>
      )}
    </>
  )
}
