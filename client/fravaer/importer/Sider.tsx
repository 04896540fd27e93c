import { Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import stil from './linjer.module.css'

type Props = { forrige: boolean; neste: boolean; bla: (retning: -1 | 1) => void }

/** The way to the page of lines before this one, and to the next. */
export function Sider({ forrige, neste, bla }: Props) {
  const t = useTranslations('fravaer.linjer')
  return (
    <nav className={stil.sider} aria-label={t('sider')}>
      {forrige && (
        <Button variant="secondary" onClick={() => bla(-1)}>
          {t('forrige')}
        </Button>
      )}
      {neste && (
        <Button variant="secondary" onClick={() => bla(1)}>
          {t('neste')}
        </Button>
      )}
    </nav>
  )
}
