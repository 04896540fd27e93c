import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { api, lesFeil } from '../api.ts'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { varsle } from '../ui/melding/varsel.ts'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { Begynnelse } from './Begynnelse.tsx'
import { HarSak } from './HarSak.tsx'
import stil from './nysak.module.css'
import { Startskjema } from './Startskjema.tsx'

const Inntak = lazy(async () => ({ default: (await import('./inntak/Inntak.tsx')).Inntak }))

const barnekort = 'valgt-barn'

/** The chosen child, and what remains to decide before its case can begin. */
export function Oppstart({ barnId, iGang }: { barnId: string; iGang: boolean }) {
  const t = useTranslations('nysak')
  const vis = useVisNavn()
  const svar = useQuery(api.oppslag.kandidater.queryOptions({ barnId }))
  const naviger = useNavigate()
  const funnet = svar.isSuccess
  useEffect(() => {
    if (funnet) document.getElementById(barnekort)?.focus()
  }, [funnet])
  function startet(id: string, sent: boolean) {
    varsle(t(iGang ? 'inntak.tatt' : 'startet'))
    if (!sent) void naviger({ to: '/sak/$id', params: { id }, replace: true })
  }
  const bytt = (
    <Link to="/ny-sak" search={{}}>
      {t('barn.bytt')}
    </Link>
  )
  if (svar.isPending) return <Skjelett linjer={6} />
  if (svar.isError) {
    return (
      <>
        <FeilTilstand
          hva={t('feil.hentKandidater')}
          trygt={t('feil.trygt')}
          gjor={t(lesFeil(svar.error) ? 'feil.ingenTilgang' : 'feil.utenSvar')}
          provIgjen={() => void svar.refetch()}
        />
        <p>{bytt}</p>
      </>
    )
  }
  const { barn, mulige } = svar.data
  const navn = vis(`${barn.fornavn} ${barn.etternavn}`)
  return (
    <>
      <Kort id={barnekort} tittel={navn} ved={bytt}>
        <p className={stil.sted}>
          {barn.gruppe} · {barn.enhet}
        </p>
      </Kort>
      {barn.aktivSak ? (
        <HarSak fornavn={vis(barn.fornavn)} sakId={barn.aktivSak} />
      ) : (
        <>
          <Begynnelse barnId={barnId} iGang={iGang} utdrag={svar.data.utdrag} />
          <Suspense fallback={<Skjelett linjer={6} />}>
            {iGang ? (
              <Inntak barn={barn} onTattInn={startet} />
            ) : mulige.length === 0 ? (
              <p>{t('holder.ingen')}</p>
            ) : (
              <Startskjema barnId={barnId} mulige={mulige} onStartet={startet} />
            )}
          </Suspense>
        </>
      )}
    </>
  )
}
