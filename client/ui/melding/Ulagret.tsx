import { useBlocker, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Bekreft } from './Bekreft.tsx'

type Props = {
  naar: boolean
  /** What leaving would cost, when it is not what was typed. */
  hva?: string
  /** A last try to make it safe; whether it was. Nothing is asked then. */
  forsok?: () => Promise<boolean>
  /** What is not saved is gone too when the page only shows something else. */
  ogVisning?: boolean
}

/** Asks before the page is left while something on it is not saved anywhere else. */
export function Ulagret({ naar, hva, forsok, ogVisning = false }: Props) {
  const t = useTranslations('ulagret')
  // Not asked again by a page that is on its way out: nobody would be there to take the answer.
  const { latestLocation } = useRouter()
  const [her] = useState(latestLocation.pathname)
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      const annenVisning = JSON.stringify(current.search) !== JSON.stringify(next.search)
      const forlater =
        current.pathname === her && (next.pathname !== her || (ogVisning && annenVisning))
      return naar && forlater && !(await forsok?.())
    },
    enableBeforeUnload: naar,
    withResolver: true,
  })
  return (
    <Bekreft
      aapen={status === 'blocked'}
      sporsmaal={t('sporsmaal')}
      ja={t('forlat')}
      onJa={() => proceed?.()}
      onLukk={() => reset?.()}
    >
      {hva ?? t('hva')}
    </Bekreft>
  )
}
