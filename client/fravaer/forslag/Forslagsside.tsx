import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Forslag } from './Forslag.tsx'
import { Taster } from './Taster.tsx'

/** The proposals on a page of their own. */
export function Forslagsside() {
  const t = useTranslations('forslag')
  const { data } = useSuspenseQuery(api.fravaer.forslag.queryOptions())
  return (
    <Kort tittel={t('tittel')} ved={data.length > 0 && <Taster />}>
      <Forslag />
    </Kort>
  )
}
