import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import stil from './klasse.module.css'
import { Tabell } from './Tabell.tsx'
import { useKlasse } from './valg.ts'

/** The absence of a class in a time, child by child. */
export function Periode({ tid }: { tid: 'uke' | 'termin' }) {
  const t = useTranslations('klassen.periode')
  const d = useDato()
  const { klasse } = useKlasse()
  const { data } = useSuspenseQuery(api.fravaer.klasse.periode.queryOptions({ klasse, tid }))
  const { fra, til, rader, utenFravaer } = data
  return (
    <Kort tittel={t(tid)} ved={<span className={stil.dempet}>{d.periode(fra, til)}</span>}>
      {rader.length === 0 ? (
        <TomTilstand tittel={t('tomt')}>{t('tomtHvorfor')}</TomTilstand>
      ) : (
        <>
          <p className={stil.dempet}>{t('rekkefolge')}</p>
          <Tabell navn={t(tid)} rader={rader} />
          <p className={stil.dempet}>{t('resten', { antall: utenFravaer })}</p>
        </>
      )}
    </Kort>
  )
}
