import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { heleDager } from '../../../machines/fravaer/mengde.ts'
import { api } from '../../api.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { Grunn } from '../klasse/Grunn.tsx'
import { Saksmerke } from '../klasse/Saksmerke.tsx'
import stil from './barn.module.css'
import { Dagene } from './Dagene.tsx'
import { Forklaring } from './Forklaring.tsx'
import { Maaned } from './Maaned.tsx'
import { maaneder } from './maaneder.ts'

const rute = getRouteApi('/innlogget/fravaer/barn/$barn')

/** One child's absence: why it is looked at, the calendar month by month, and the same in a table. */
export function Barneside() {
  const t = useTranslations('klassen.barn')
  const d = useDato()
  const vis = useVisNavn()
  const { barn: barnId } = rute.useParams()
  const { data } = useSuspenseQuery(api.fravaer.klasse.barn.queryOptions({ barnId }))
  const { barn, fra, til, dager, fri, mengde, naervaer, sakId } = data
  const navn = `${barn.fornavn} ${barn.etternavn}`
  return (
    <Kort
      tittel={vis(navn)}
      ved={
        <span className={stil.dempet}>
          {barn.gruppe} · {barn.enhet} {sakId && <Saksmerke sakId={sakId} navn={navn} />}
        </span>
      }
    >
      <Grunn {...data} navn={navn} />
      <p>
        {t('sum', {
          periode: d.periode(fra, til),
          dager: heleDager(mengde),
          ...mengde,
        })}{' '}
        {naervaer && t('naervaer', naervaer)}
      </p>
      <div className={stil.side}>
        <div className={stil.kalender}>
          <Forklaring />
          <div className={stil.maaneder}>
            {maaneder(fra, til).map((maaned) => (
              <Maaned key={maaned} maaned={maaned} til={til} dager={dager} fri={fri} />
            ))}
          </div>
        </div>
        <Dagene dager={dager} kontakter={data.kontakter} />
      </div>
    </Kort>
  )
}
