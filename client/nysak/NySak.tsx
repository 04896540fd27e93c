import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { TomTilstand } from '../ui/flate/TomTilstand.tsx'
import { FinnBarn } from './FinnBarn.tsx'
import stil from './nysak.module.css'
import { Oppstart } from './Oppstart.tsx'
import { Utdragsliste } from './Utdragsliste.tsx'

const rute = getRouteApi('/innlogget/ny-sak')

/** Starts a case: who it is about, and who holds the relay. The child stands in the address, by id. */
export function NySak() {
  const t = useTranslations('nysak')
  const { barn, iGang } = rute.useSearch()
  const { data: meg } = useSuspenseQuery(api.okt.meg.queryOptions())
  return (
    <div className={stil.side}>
      <div>
        <Sidetittel
          fanetittel={t('fanetittel')}
          over={
            <Link to="/">
              <span aria-hidden="true">← </span>
              {t('tilbake')}
            </Link>
          }
        >
          {t('tittel')}
        </Sidetittel>
        <p className={stil.ingress}>{t('ingress')}</p>
      </div>
      {!meg?.kan.startSak ? (
        <TomTilstand tittel={t('sperret.tittel')}>{t('sperret.tekst')}</TomTilstand>
      ) : barn ? (
        <Oppstart key={barn} barnId={barn} iGang={iGang === true} />
      ) : (
        <>
          <Utdragsliste />
          <FinnBarn />
        </>
      )}
    </div>
  )
}
