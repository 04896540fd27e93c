import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Setning } from '../sak/Setning.tsx'
import { Planmaal } from './Planmaal.tsx'
import { Planrader } from './Planrader.tsx'
import stil from './plan.module.css'
import { raderTil } from './rad.ts'
import type { Utkast } from './useUtkast.ts'

type Props = Pick<Utkast, 'maal' | 'rader' | 'behold'> & {
  konflikt: NonNullable<Utkast['konflikt']>
}

/** Somebody else wrote in the same draft: theirs and mine side by side, and a person chooses. */
export function Utkastkonflikt({ maal, rader, konflikt: { deres, endringer }, behold }: Props) {
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
          <Planmaal maal={maal} />
          <Planrader rader={raderTil(rader)} />
          <Button onClick={() => behold('mine')}>{t('beholdMine')}</Button>
        </section>
        <section>
          <h4>{t('deres')}</h4>
          {deres.utkast ? (
            <>
              <Planmaal maal={deres.utkast.maal} />
              <Planrader rader={deres.utkast.rader} />
            </>
          ) : (
            <p>{t('borte')}</p>
          )}
          <Button variant="secondary" onClick={() => behold('deres')}>
            {t('brukDeres')}
          </Button>
        </section>
      </div>
    </Alert>
  )
}
