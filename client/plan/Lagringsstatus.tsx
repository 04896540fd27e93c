import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import stil from './plan.module.css'
import type { Utkast } from './useUtkast.ts'

/** Quiet when all is well; only what needs attention is announced. */
export function Lagringsstatus({ utkast: { lagring, grunner } }: { utkast: Utkast }) {
  const t = useTranslations('plan.lagring')
  return (
    <div className={stil.lagring} data-tilstand={lagring}>
      {lagring === 'rolig' && (
        <>
          <CheckmarkIcon aria-hidden /> {t('lagret')}
        </>
      )}
      {(lagring === 'skrevet' || lagring === 'lagrer' || lagring === 'svart') && t('lagrer')}
      <div role="status">
        {lagring === 'venter' && t('venter')}
        {lagring === 'avvist' && [t('avvist'), ...grunner].join(' ')}
      </div>
    </div>
  )
}
