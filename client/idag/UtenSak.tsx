import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Forslag } from '../fravaer/forslag/Forslag.tsx'
import { Taster } from '../fravaer/forslag/Taster.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Hentefeil } from './Hentefeil.tsx'

/** Children without a case who have passed a threshold, to be answered one by one. */
export function UtenSak() {
  const t = useTranslations('fravaer.forslag')
  const { data, isError, refetch } = useQuery(api.fravaer.forslag.queryOptions())
  if (isError) return <Hentefeil tittel={t('tittel')} hentIgjen={() => void refetch()} />
  return (
    <Kort id="uten-sak" tittel={t('tittel')} ved={data && data.length > 0 && <Taster />}>
      {data ? <Forslag /> : <Skjelett linjer={4} />}
    </Kort>
  )
}
