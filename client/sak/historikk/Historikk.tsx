import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useSak } from '../bruk.ts'
import { Hendelse } from './Hendelse.tsx'
import { perDag } from './hendelser.ts'
import stil from './historikk.module.css'
import { useEldre } from './useEldre.ts'

/** What happened in the case, as sentences, newest first. */
export function Historikk() {
  const t = useTranslations('sak.historikk')
  const { id } = useSak()
  const [apent, settApent] = useState(false)
  const { hendelser, antall, harEldre, henter, feilet, visEldre } = useEldre(id)
  return (
    <Kort tittel={t('tittel')} ved={<span className={stil.dempet}>{t('antall', { antall })}</span>}>
      <Button variant="tertiary" data-size="sm" onClick={() => settApent(!apent)}>
        {t(apent ? 'lukkAlt' : 'apneAlt')}
      </Button>
      <ol className={stil.dager}>
        {perDag(hendelser).map(({ dato, rader }) => (
          <li key={rader[0]?.rad.nr}>
            <h3>
              <Dato dato={dato} form="lang" />
            </h3>
            <ul className={stil.rader}>
              {rader.map(({ rad, flere }) => (
                <Hendelse key={`${rad.nr} ${apent}`} rad={rad} flere={flere} apen={apent} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {feilet && <p role="alert">{t('feil')}</p>}
      {harEldre && (
        <Button variant="secondary" loading={henter} onClick={visEldre}>
          {t('visEldre')}
        </Button>
      )}
    </Kort>
  )
}
