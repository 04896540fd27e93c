import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Hentefeil } from '../ui/flate/Hentefeil.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Stolper } from '../ui/graf/Stolper.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import stil from './idag.module.css'

/** So many are named at first. */
const NEVNES = 8

/** Who holds how many open cases, most first. */
export function Holdere() {
  const t = useTranslations('idag.holdere')
  const vis = useVisNavn()
  const { data, isError, refetch } = useQuery(api.idag.holdere.queryOptions())
  if (isError) return <Hentefeil tittel={t('tittel')} hentIgjen={() => void refetch()} />
  if (!data) {
    return (
      <Kort tittel={t('tittel')}>
        <Skjelett linjer={4} />
      </Kort>
    )
  }
  const { alene } = data
  const stolper = data.holdere.map(({ id, navn, antall, meg }) => ({
    id,
    navn: meg ? t('deg', { navn: vis(navn) }) : vis(navn),
    antall,
  }))
  const mest = stolper[0]?.antall ?? 0
  return (
    <Kort tittel={t('tittel')}>
      {stolper.length === 0 && <p className={stil.dempet}>{t('ingen')}</p>}
      <Stolper stolper={stolper.slice(0, NEVNES)} mest={mest} />
      {stolper.length > NEVNES && (
        <details>
          <summary>{t('flere', { antall: stolper.length - NEVNES })}</summary>
          <Stolper stolper={stolper.slice(NEVNES)} mest={mest} />
        </details>
      )}
      {alene && (
        <p className={stil.hjelp}>{t('alene', { navn: vis(alene.navn), nr: alene.trinn })}</p>
      )}
    </Kort>
  )
}
