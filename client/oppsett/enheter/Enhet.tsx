import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { Enhetsskjema } from './Enhetsskjema.tsx'

const rute = getRouteApi('/innlogget/oppsett/enheter/$id')

/** When the children of a unit are there, and when its staff plan. */
export function Enhet() {
  const t = useTranslations('oppsett.enhet')
  const { id } = rute.useParams()
  const { data } = useSuspenseQuery(api.folk.enhet.queryOptions({ enhetId: id }))
  return (
    <>
      <p>
        <Link to="/oppsett/enheter">{t('tilbake')}</Link>
      </p>
      <Enhetsskjema key={id} enhet={data} />
    </>
  )
}
