import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { useSak } from '../bruk.ts'
import { useSamtaleskjema } from '../handling/skjema.ts'
import { Ingenting } from './Ingenting.tsx'
import { lesPunkter } from './punkter.ts'
import { Side } from './Side.tsx'

/** The whole of a trinn's talk on one page: what one came to is saved together, each point by itself. */
export function Samtale() {
  const sak = useSak()
  const punkter = lesPunkter(sak, useSamtaleskjema(sak))
  const t = useTranslations('sak.samtale')
  if (punkter.length === 0) return <Ingenting sak={sak} />
  return (
    <Suspense fallback={<Skjelett linjer={6} />}>
      <Side
        key={sak.trinn}
        sak={sak}
        punkter={punkter}
        tittel={t('tittel', { trinn: sak.trinn })}
      />
    </Suspense>
  )
}
