import { CalendarIcon, TasklistIcon } from '@navikt/aksel-icons'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouter } from '@tanstack/react-router'
import { lazy, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { api, queryClient } from '../api.ts'
import { harOversikt } from '../idag/hent.ts'
import { useRolletekst } from '../innlogging/rolletekst.ts'
import type { Spraak } from '../tekster/spraak.ts'
import { velgSpraak } from '../tekster/velg.ts'
import { Tillegg } from '../ui/flate/Tillegg.tsx'
import { Merke } from '../ui/merke/Logo.tsx'
import { Brukermeny } from './Brukermeny.tsx'
import { Hopp } from './Hopp.tsx'
import { Sideramme } from './Sideramme.tsx'

const etterpaa = () => import('../kontakt/etterpaa.ts')
const Antall = lazy(async () => ({ default: (await etterpaa()).Antall }))
const Kontakt = lazy(async () => ({ default: (await etterpaa()).Kontakt }))

/** The frame around everything that asks for a session. */
export function Innloggetramme() {
  const t = useTranslations('skall')
  const rolletekst = useRolletekst()
  const navigate = useNavigate()
  const { data: meg } = useSuspenseQuery(api.okt.meg.queryOptions())
  const settSpraak = useMutation(api.okt.settSpraak.mutationOptions())
  const router = useRouter()
  const person = meg?.id
  useEffect(() => {
    if (person) return
    // Read once: followed, it would soon be the login page's own. No question is asked on the way,
    // as what is written waits for whoever wrote it.
    const { href } = router.latestLocation
    const search = { til: href, utlogget: true as const }
    void navigate({ to: '/logg-inn', search, ignoreBlocker: true })
  }, [person, navigate, router])

  async function byttSpraak(spraak: Spraak) {
    await velgSpraak(spraak)
    await settSpraak.mutateAsync({ spraak })
    await queryClient.invalidateQueries()
  }

  return (
    <Sideramme
      lenker={
        <>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            <Merke />
            {t(meg && harOversikt(meg.kan) ? 'idag' : 'mineSaker')}
          </Link>
          <Link to="/oppgaver">
            <TasklistIcon aria-hidden />
            {t('oppgaver')}
            <Tillegg>{meg && <Antall />}</Tillegg>
          </Link>
          {(meg?.kan.importerFravaer || meg?.kan.startSak) && (
            <Link to="/fravaer">
              <CalendarIcon aria-hidden />
              {t('fravaer')}
            </Link>
          )}
        </>
      }
      hopp={<Hopp />}
      bruker={
        meg && (
          <Brukermeny
            navn={meg.navn}
            roller={rolletekst(meg.roller)}
            demo={meg.demo}
            administrerer={meg.kan.administrere}
            velgSpraak={byttSpraak}
            loggUt={() => void navigate({ to: '/logg-ut' })}
          />
        )
      }
    >
      <Tillegg>
        <Kontakt />
      </Tillegg>
      <Outlet />
    </Sideramme>
  )
}
