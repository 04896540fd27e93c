import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Endring } from '../../../server/api/feil.ts'
import { Setning } from '../Setning.tsx'
import stil from './endring.module.css'

type Props = {
  endringer: readonly Endring[]
  sender: boolean
  /** Left out where what the others did made it impossible. */
  sendLikevel: (() => void) | undefined
}

/** Others changed the case meanwhile: what they did, above what one has written oneself. */
export function Konflikt({ endringer, sender, sendLikevel }: Props) {
  const t = useTranslations('sak.endring')
  const boks = useRef<HTMLDivElement>(null)
  useEffect(() => {
    boks.current?.focus()
  }, [])
  return (
    <div ref={boks} role="alert" tabIndex={-1} className={stil.konflikt}>
      <h2>{t('konflikt')}</h2>
      <ul>
        {endringer.map(({ nr, setning }) => (
          <li key={nr}>
            <Setning>{setning}</Setning>
          </li>
        ))}
      </ul>
      <p>{t(sendLikevel ? 'trygt' : 'staar')}</p>
      {sendLikevel && (
        <div className={stil.knapper}>
          <Button loading={sender} onClick={sendLikevel}>
            {t('sendLikevel')}
          </Button>
        </div>
      )}
    </div>
  )
}
