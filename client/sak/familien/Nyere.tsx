import { Alert, Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Medlem as Ett } from './familie.ts'
import stil from './familien.module.css'
import { Medlem } from './Medlem.tsx'

type Props = {
  sak: Parameters<typeof Medlem>[0]['sak']
  /** As it stands now, by the other's hand. */
  medlem: Ett
  bruk: () => void
  behold: () => void
}

/** Somebody else has stored something about the same guardian: both are there, and one is chosen. */
export function Nyere({ sak, medlem, bruk, behold }: Props) {
  const t = useTranslations('sak.familien')
  return (
    <Alert data-color="warning" role="alert" className={stil.nyere}>
      <h2>{t('nyere')}</h2>
      <p>{t('nyereOm')}</p>
      <ul className={stil.medlemmer}>
        <Medlem medlem={medlem} sak={sak} kanEndre={false} />
      </ul>
      <div className={stil.knapper}>
        <Button variant="secondary" onClick={bruk}>
          {t('visDeres')}
        </Button>
        <Button variant="tertiary" onClick={behold}>
          {t('lagreMitt')}
        </Button>
      </div>
    </Alert>
  )
}
