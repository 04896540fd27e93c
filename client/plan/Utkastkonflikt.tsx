import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Setning } from '../sak/Setning.tsx'
import { Planrader } from './Planrader.tsx'
import stil from './plan.module.css'
import { tilData } from './rad.ts'
import type { Utkast } from './useUtkast.ts'

type Props = Pick<Utkast, 'rader' | 'behold'> & { konflikt: NonNullable<Utkast['konflikt']> }

/** Somebody else wrote in the same draft: theirs and mine side by side, and a person chooses. */
export function Utkastkonflikt({ rader, konflikt: { deres, endringer }, behold }: Props) {
  const t = useTranslations('plan.konflikt')
  const tittel = useRef<HTMLHeadingElement>(null)
  useEffect(() => tittel.current?.focus(), [])
  const sist = endringer.at(-1)
  return (
    <Alert data-color="warning" className={stil.konflikt}>
      <h3 ref={tittel} tabIndex={-1}>
        {t('tittel')}
      </h3>
      {sist && (
        <p>
          <Setning>{sist.setning}</Setning>
        </p>
      )}
      <p>{t('trygt')}</p>
      <div className={stil.sider}>
        <section>
          <h4>{t('mine')}</h4>
          <Planrader rader={tilData(rader)} />
          <Button onClick={() => behold('mine')}>{t('beholdMine')}</Button>
        </section>
        <section>
          <h4>{t('deres')}</h4>
          {deres.utkast ? <Planrader rader={deres.utkast} /> : <p>{t('borte')}</p>}
          <Button variant="secondary" onClick={() => behold('deres')}>
            {t('brukDeres')}
          </Button>
        </section>
      </div>
    </Alert>
  )
}
