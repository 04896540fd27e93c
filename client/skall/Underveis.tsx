import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import stil from './underveis.module.css'

/** A way that is short is not worth a sentence to somebody who listens. */
const SIES_ETTER_MS = 800

/** A line across the top from the moment one goes to another page until it stands there. */
export function Underveis() {
  const t = useTranslations('skall')
  const underveis = useRouterState({ select: ({ isLoading }) => isLoading })
  const [lenge, settLenge] = useState(false)
  useEffect(() => {
    if (!underveis) return undefined
    const venter = setTimeout(() => settLenge(true), SIES_ETTER_MS)
    return () => {
      clearTimeout(venter)
      settLenge(false)
    }
  }, [underveis])
  return (
    <>
      <div className={stil.strek} data-underveis={underveis || undefined} aria-hidden="true" />
      <div role="status" className="ds-sr-only">
        {lenge && t('underveis')}
      </div>
    </>
  )
}
