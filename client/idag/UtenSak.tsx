import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Taster } from '../fravaer/forslag/Taster.tsx'
import { Sidefeil } from '../skall/Sidefeil.tsx'
import { hentResten } from '../tekster/velg.ts'
import { Hentefeil } from '../ui/flate/Hentefeil.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Tillegg } from '../ui/flate/Tillegg.tsx'

/** With the two forms of an answer: most who open the first page have none to give. */
const Forslag = lazy(async () => {
  const [{ Forslag }] = await Promise.all([import('../fravaer/forslag/Forslag.tsx'), hentResten()])
  return { default: Forslag }
})

/** Children without a case who have passed a threshold, to be answered one by one. */
export function UtenSak() {
  const t = useTranslations('forslag')
  const { data, isError, refetch } = useQuery(api.fravaer.forslag.queryOptions())
  if (isError) return <Hentefeil tittel={t('tittel')} hentIgjen={() => void refetch()} />
  return (
    <Kort id="uten-sak" tittel={t('tittel')} ved={data && data.length > 0 && <Taster />}>
      {data ? (
        <Tillegg venter={<Skjelett linjer={4} />} ellers={Sidefeil}>
          <Forslag />
        </Tillegg>
      ) : (
        <Skjelett linjer={4} />
      )}
    </Kort>
  )
}
