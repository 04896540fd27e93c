import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Meg } from '../api.ts'
import { Enheter } from './Enheter.tsx'
import { Forfalte } from './Forfalte.tsx'
import { Holdere } from './Holdere.tsx'
import stil from './idag.module.css'
import { UtenSak } from './UtenSak.tsx'

/** What a person follows beyond their own cases, by what their roles let them see. */
export function Oversikt({ kan: { folgeHoldere, folgeEnheter, startSak } }: Pick<Meg, 'kan'>) {
  const t = useTranslations('idag')
  return (
    <>
      {folgeHoldere && (
        <div className={stil.oversikt}>
          <div className={stil.hoved}>
            <Forfalte />
            {startSak && <UtenSak />}
          </div>
          <Holdere />
        </div>
      )}
      {folgeEnheter && <Enheter />}
      <p>
        <Link to="/tilbakemeldinger">{t('tilbakemeldinger')}</Link>
      </p>
    </>
  )
}
