import { useTranslations } from 'use-intl'
import { Stemmene } from '../../evaluering/Stemmene.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useBord } from '../kontekst.ts'
import { Punkthode } from './Punkthode.tsx'

/** What the child has told in the period, and what it was answered. */
export function Barnet() {
  const t = useTranslations('motet')
  const { sak, mal } = useBord()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const { gjeldende } = sak.plan
  return (
    <>
      <Punkthode om={t('barnetOm', { fornavn })}>{t('punkt.barnet', { fornavn })}</Punkthode>
      {gjeldende && <Stemmene sak={sak} plan={gjeldende} fra={mal.mote.om} />}
    </>
  )
}
