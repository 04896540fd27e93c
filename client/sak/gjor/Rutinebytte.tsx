import { useQuery } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../../server/api/router.ts'
import { api } from '../../api.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Hentefeil } from '../../ui/flate/Hentefeil.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import type { Sak } from '../bruk.ts'
import stil from './gjor.module.css'

type Bytte = inferRouterOutputs<AppRouter>['sak']['bytter'][number]

/** What would be otherwise in this case, before anybody decides that it goes over to a newer routine. */
export function Rutinebytte({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.rutinebytte')
  const { data, isError, refetch } = useQuery(api.sak.bytter.queryOptions({ sakId: sak.id }))
  if (data) return data.map((bytte) => <EttBytte key={bytte.til} bytte={bytte} />)
  return (
    <Kort tittel={t('venter')}>
      {isError ? (
        <Hentefeil tittel={t('venter')} hentIgjen={() => void refetch()} />
      ) : (
        <Skjelett linjer={4} />
      )}
    </Kort>
  )
}

function EttBytte({ bytte }: { bytte: Bytte }) {
  const t = useTranslations('sak.rutinebytte')
  const d = useDato()
  const { krav, nye, borte, frister, stafett } = bytte
  const dag = (dato: string | null) => (dato === null ? t('ingenDato') : d.lang(dato))
  const deler = [
    {
      tittel: t('skritt'),
      linjer: [
        ...nye.map((tittel) => t('nytt', { tittel })),
        ...borte.map((tittel) => t('borte', { tittel })),
      ],
    },
    ...krav.map(({ tittel, til, bort }) => ({
      tittel: t('krav', { tittel }),
      linjer: [
        ...til.map((tekst) => t('naaOgsaa', { tekst })),
        ...bort.map((tekst) => t('ikkeLenger', { tekst })),
      ],
    })),
    {
      tittel: t('frister'),
      linjer: frister.map(({ tekst, foer, etter }) =>
        t('frist', { tekst, foer: dag(foer), etter: dag(etter) }),
      ),
    },
    {
      tittel: t('stafett'),
      linjer: stafett
        ? [t('tilbys', { foer: stafett.foer ?? t('alle'), etter: stafett.etter ?? t('alle') })]
        : [],
    },
  ].filter(({ linjer }) => linjer.length > 0)
  return (
    <Kort tittel={t('tittel', { til: bytte.til })}>
      <p>{t(deler.length > 0 ? 'blir' : 'ingenting', { fra: d.lang(bytte.gyldigFra) })}</p>
      {deler.map(({ tittel, linjer }) => (
        <section key={tittel}>
          <h3>{tittel}</h3>
          <ul className={stil.gjoremaal}>
            {linjer.map((linje) => (
              <li key={linje}>{linje}</li>
            ))}
          </ul>
        </section>
      ))}
    </Kort>
  )
}
