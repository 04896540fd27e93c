import { getRouteApi, Navigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { Blikk } from './Blikk.tsx'
import { Idag } from './Idag.tsx'
import { Klassevelger } from './Klassevelger.tsx'
import { Periode } from './Periode.tsx'
import type { Klasseside } from './sider.ts'
import { useKlasse } from './valg.ts'

const rute = getRouteApi('/innlogget/fravaer/$side')

/** The absence of a class: which one, and the page that the address names. */
export function Klassen() {
  const t = useTranslations('klassen')
  const { side } = rute.useParams()
  const { enheter, sider } = useKlasse()
  const valgt = sider.find((en) => en === side)
  if (!valgt) {
    const idag = { to: '/fravaer/$side', params: { side: 'idag' } } as const
    return <Navigate {...idag} search={(her) => her} replace />
  }
  if (enheter.length === 0) {
    return <TomTilstand tittel={t('ingen')}>{t('ingenHvorfor')}</TomTilstand>
  }
  return (
    <>
      <Klassevelger />
      <Suspense fallback={<Skjelett linjer={8} />}>
        <Siden side={valgt} />
      </Suspense>
    </>
  )
}

function Siden({ side }: { side: Klasseside }) {
  switch (side) {
    case 'idag':
      return <Idag />
    case 'uka':
      return <Periode tid="uke" />
    case 'terminen':
      return <Periode tid="termin" />
    case 'blikk':
      return <Blikk />
  }
}
