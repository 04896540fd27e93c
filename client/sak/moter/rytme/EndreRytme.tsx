import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useSak } from '../../bruk.ts'
import { Underside } from '../../Underside.tsx'
import { Avlysning } from '../Avlysning.tsx'
import { gjenstaar } from '../moter.ts'
import { FlyttRytme } from './FlyttRytme.tsx'

const rute = getRouteApi('/innlogget/sak/$id/rytme/$serie')

/** The page where a rhythm is moved as a whole, or ended. */
export function EndreRytme() {
  const t = useTranslations('sak.moter')
  const { serie } = rute.useParams()
  const sak = useSak()
  const navigate = useNavigate()
  const params = { id: sak.id }
  const moter = gjenstaar(sak, serie)
  const ferdig = () => void navigate({ to: '/sak/$id/moter', params })
  return (
    <Underside
      sak={sak}
      navn={t('rytme.endre')}
      tittel={t('rytme.endre')}
      om={t('rytme.endreOm')}
      tilbake={
        <Link to="/sak/$id/moter" params={params}>
          ← {t('tittel')}
        </Link>
      }
    >
      {moter.length === 0 || !sak.kanSkrive ? (
        <p>{t('rytme.ingen')}</p>
      ) : (
        <>
          <FlyttRytme sak={sak} moter={moter} ferdig={ferdig} />
          <Avlysning
            sak={sak}
            moter={moter}
            tittel={t('rytme.avslutt')}
            om={t('rytme.avsluttOm', { antall: moter.length })}
            ferdig={ferdig}
          />
        </>
      )}
    </Underside>
  )
}
