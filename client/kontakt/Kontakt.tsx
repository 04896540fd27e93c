import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { lytt } from '../strom/lytt.ts'
import stil from './kontakt.module.css'

/** A break that is over as soon is none to speak of. */
const SIES_ETTER_MS = 2000

/** A quiet line at the bottom edge where the live stream has been broken for a while: what is shown stands, and may be old. */
export function Kontakt() {
  const t = useTranslations('sidefeil.utenSvar')
  const [uten, settUten] = useState(false)
  useEffect(() => {
    let venter: ReturnType<typeof setTimeout> | undefined
    const slutt = lytt(({ slag }) => {
      if (slag === 'brutt') {
        venter ??= setTimeout(() => settUten(true), SIES_ETTER_MS)
        return
      }
      clearTimeout(venter)
      venter = undefined
      settUten(false)
    })
    return () => {
      clearTimeout(venter)
      slutt()
    }
  }, [])
  return (
    <div role="status" className={stil.plass}>
      {uten && (
        <p className={stil.linje}>
          {t('hva')}. {t('trygt')}
        </p>
      )}
    </div>
  )
}
