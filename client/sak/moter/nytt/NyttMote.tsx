import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Skjelett } from '../../../ui/flate/Skjelett.tsx'
import { useSak } from '../../bruk.ts'
import { Mangler } from '../../handling/Mangler.tsx'
import { finnOvergang } from '../../handling/overgang.ts'
import { MOTESKJEMA, useSkjema } from '../../handling/skjema.ts'
import { Underside } from '../../Underside.tsx'
import { Moteskjema } from './Moteskjema.tsx'

const rute = getRouteApi('/innlogget/sak/$id/moter/nytt')

/** The page that calls a meeting. */
export function NyttMote() {
  const t = useTranslations('sak.moter')
  const sak = useSak()
  const navigate = useNavigate()
  const { slag } = rute.useSearch()
  const skjema = useSkjema(sak.id, MOTESKJEMA)(MOTESKJEMA)
  const naa = finnOvergang(sak, MOTESKJEMA)
  const params = { id: sak.id }
  return (
    <Underside
      sak={sak}
      navn={naa?.navn ?? t('tittel')}
      tittel={naa?.navn ?? t('tittel')}
      om={naa?.beskrivelse}
      tilbake={
        <Link to="/sak/$id/moter" params={params}>
          ← {t('tittel')}
        </Link>
      }
    >
      {naa && !naa.tillatt && <Mangler sak={sak} mangler={naa.mangler} />}
      {skjema && naa?.tillatt && (
        <Suspense fallback={<Skjelett linjer={6} />}>
          <Moteskjema
            sak={sak}
            skjema={skjema}
            slag={slag}
            ferdig={() => void navigate({ to: '/sak/$id/moter', params })}
          />
        </Suspense>
      )}
    </Underside>
  )
}
