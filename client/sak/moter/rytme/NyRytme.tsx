import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useSak } from '../../bruk.ts'
import { Mangler } from '../../handling/Mangler.tsx'
import { finnOvergang } from '../../handling/overgang.ts'
import { MOTESKJEMA, useSkjema } from '../../handling/skjema.ts'
import { Underside } from '../../Underside.tsx'
import { finnMote } from '../moter.ts'
import { Rytmeskjema } from './Rytmeskjema.tsx'

const rute = getRouteApi('/innlogget/sak/$id/moter/$om/rytme')

/** The page that plans meetings ahead, like one that there is. */
export function NyRytme() {
  const t = useTranslations('sak.moter')
  const { om } = rute.useParams()
  const sak = useSak()
  const navigate = useNavigate()
  const skjema = useSkjema(sak.id, MOTESKJEMA)(MOTESKJEMA)
  const naa = finnOvergang(sak, MOTESKJEMA)
  const mote = finnMote(sak, om)
  const params = { id: sak.id }
  return (
    <Underside
      sak={sak}
      navn={t('rytme.tittel')}
      tittel={t('rytme.tittel')}
      om={t('rytme.om')}
      tilbake={
        <Link to="/sak/$id/moter" params={params}>
          ← {t('tittel')}
        </Link>
      }
    >
      {naa && !naa.tillatt && <Mangler sak={sak} mangler={naa.mangler} />}
      {naa?.tillatt && skjema && mote?.tid && (
        <Rytmeskjema
          sak={sak}
          mote={mote}
          tid={mote.tid}
          skjema={skjema}
          ferdig={() => void navigate({ to: '/sak/$id/moter', params })}
        />
      )}
    </Underside>
  )
}
