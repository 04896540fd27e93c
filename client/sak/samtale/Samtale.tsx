import { useTranslations } from 'use-intl'
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
    <Side key={sak.trinn} sak={sak} punkter={punkter} tittel={t('tittel', { trinn: sak.trinn })} />
  )
}
