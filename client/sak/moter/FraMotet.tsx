import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { useSak } from '../bruk.ts'
import { Mangler } from '../handling/Mangler.tsx'
import { finnOvergang } from '../handling/overgang.ts'
import { useSkjema } from '../handling/skjema.ts'
import { Underside } from '../Underside.tsx'
import { Holdtskjema } from './Holdtskjema.tsx'
import { finnMote } from './moter.ts'
import { Onskeliste } from './Onskeliste.tsx'
import stil from './onsker.module.css'

const rute = getRouteApi('/innlogget/sak/$id/moter/$om')

/** The page where one writes what came of a meeting. */
export function FraMotet() {
  const t = useTranslations('sak.moter')
  const gjor = useTranslations('sak.gjor')
  const { om } = rute.useParams()
  const sak = useSak()
  const navigate = useNavigate()
  const handling = { type: 'mote.holdt', om } as const
  const skjema = useSkjema(sak.id, handling)(handling)
  const naa = finnOvergang(sak, handling)
  const mote = finnMote(sak, om)
  const params = { id: sak.id }
  return (
    <Underside
      sak={sak}
      navn={naa?.navn ?? gjor('ikkeHer')}
      tittel={naa?.tittel ?? gjor('ikkeHer')}
      om={naa?.beskrivelse ?? gjor('ikkeSlikSakenStaar')}
      tilbake={
        <Link to="/sak/$id/moter" params={params}>
          ← {t('tittel')}
        </Link>
      }
    >
      {naa && !naa.tillatt && <Mangler sak={sak} mangler={naa.mangler} />}
      {mote && mote.onsker.length > 0 && (
        <section className={stil.familien}>
          <h3>{t('onsker.tittel')}</h3>
          <Onskeliste sak={sak} onsker={mote.onsker} />
        </section>
      )}
      {naa?.tillatt && mote && skjema && (
        <Suspense fallback={<Skjelett linjer={6} />}>
          <Holdtskjema
            sak={sak}
            mote={mote}
            overgang={naa}
            skjema={skjema}
            ferdig={() => void navigate({ to: '/sak/$id/moter', params })}
          />
        </Suspense>
      )}
    </Underside>
  )
}
