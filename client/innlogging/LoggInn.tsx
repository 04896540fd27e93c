import { Alert } from '@digdir/designsystemet-react'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api, queryClient } from '../api.ts'
import { Sideramme } from '../skall/Sideramme.tsx'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Avatar } from '../ui/person/Person.tsx'
import stil from './innlogging.module.css'
import { perEnhet } from './perEnhet.ts'
import { useRolletekst } from './rolletekst.ts'
import { Tom } from './Tom.tsx'

const rute = getRouteApi('/logg-inn')

/** The demo's way in: everybody one can be, unit by unit. */
export function LoggInn() {
  const t = useTranslations('innlogging')
  const feil = useTranslations('sidefeil')
  const rolletekst = useRolletekst()
  const { til, utlogget } = rute.useSearch()
  const { history } = useRouter()
  const { data: brukere } = useSuspenseQuery(api.okt.demobrukere.queryOptions())
  const loggInn = useMutation(
    api.okt.loggInn.mutationOptions({
      onSuccess: () => {
        queryClient.clear()
        history.push(til)
      },
    }),
  )
  return (
    <Sideramme>
      <Sidetittel fanetittel={t('fanetittel')}>{t('tittel')}</Sidetittel>
      {utlogget && (
        <Alert data-color="info" role="status" className={stil.utlogget}>
          {t('utlogget')}
        </Alert>
      )}
      <p className={stil.ingress}>
        {t('ingress')} <Link to="/postkasse">{t('postkasse')}</Link>
      </p>
      {loggInn.isError && (
        <FeilTilstand
          hva={feil('utenSvar.hva')}
          trygt={feil('utenSvar.trygt')}
          gjor={feil('utenSvar.gjor')}
        />
      )}
      {brukere.length === 0 && <Tom />}
      <div className={stil.enheter}>
        {perEnhet(brukere, t('felles')).map(([enhet, personer]) => (
          <section key={enhet} className={stil.enhet}>
            <h2>{enhet}</h2>
            <ul>
              {personer.map((person) => (
                <li key={person.id}>
                  <button
                    type="button"
                    disabled={loggInn.isPending}
                    onClick={() => loggInn.mutate({ person: person.id })}
                  >
                    <Avatar navn={person.navn} />
                    <span>
                      {person.navn}
                      <small>{rolletekst(person.roller)}</small>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sideramme>
  )
}
