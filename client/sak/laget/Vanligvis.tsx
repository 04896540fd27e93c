import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import stil from './laget.module.css'

/** Whom the routine asks in on the present trinn; said first where nobody is in the team yet. */
export function Vanligvis({ sak, tomt }: { sak: Sak; tomt: boolean }) {
  const t = useTranslations('sak.lagside')
  const inviteres = sak.trapp.find(({ status }) => status === 'naa')?.inviteres ?? []
  const hvem = (naar: (typeof inviteres)[number]['naar']) =>
    inviteres.flatMap((en) => (en.naar === naar ? [en.hvem] : [])).join(' · ')
  const alltid = hvem('alltid')
  const vedBehov = hvem('vedBehov')
  return (
    <div className={tomt ? stil.tomt : stil.vanligvis}>
      {tomt && <p>{t('tomt')}</p>}
      {inviteres.length > 0 && (
        <>
          <p>{t('vanligvis', { trinn: sak.trinn })}</p>
          <dl>
            {alltid && (
              <div>
                <dt>{t('alltid')}</dt> <dd>{alltid}</dd>
              </div>
            )}
            {vedBehov && (
              <div>
                <dt>{t('vedBehov')}</dt> <dd>{vedBehov}</dd>
              </div>
            )}
          </dl>
        </>
      )}
    </div>
  )
}
