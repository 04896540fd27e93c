import { useTranslations } from 'use-intl'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import stil from './linjer.module.css'
import type { Linjefeil } from './svar.ts'

/** What is wrong with a line: the column, why, and what stands there. */
export function Grunner({ feil }: { feil: readonly Linjefeil[] }) {
  const t = useTranslations('fravaer.linjer')
  return (
    <ul className={stil.grunner}>
      {feil.map(({ felt, grunn, verdi }) => (
        <li key={felt + grunn + verdi}>
          {felt !== 'linje' && <strong>{t(`felt.${felt}`)}: </strong>}
          {grunn}
          {verdi !== undefined && (
            <span className={stil.verdi}>
              {' '}
              {t('iFilen')}{' '}
              <code>
                <Fritekst>{verdi}</Fritekst>
              </code>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
