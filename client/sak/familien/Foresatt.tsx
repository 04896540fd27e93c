import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Familieside } from './Familieside.tsx'
import { Foresattskjema } from './Foresattskjema.tsx'
import { useFamilie } from './familie.ts'

const rute = getRouteApi('/innlogget/sak/$id/familien/$foresatt')

/** What is known of one guardian, to write it down; `ny` in the address is one who was not there. */
export function Foresatt() {
  const t = useTranslations('sak.familien')
  const { foresatt: id } = rute.useParams()
  const sak = useSak()
  const visNavn = useVisNavn()
  const { foresatte, skjema } = useFamilie(sak.id)
  const medlem = foresatte.find((en) => en.id === id)
  const hinder = skjema ? (medlem || id === 'ny' ? undefined : 'ikkeHer') : 'bareLese'
  return (
    <Familieside sak={sak} under tittel={medlem ? visNavn(medlem.navn) : t('ny')}>
      {hinder || !skjema ? (
        <p>{t(hinder ?? 'bareLese')}</p>
      ) : (
        <Suspense fallback={<Skjelett linjer={6} />}>
          <Foresattskjema key={id} sak={sak} medlem={medlem} skjema={skjema} />
        </Suspense>
      )}
    </Familieside>
  )
}
