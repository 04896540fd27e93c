import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Hentefeil } from '../ui/flate/Hentefeil.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Stolper } from '../ui/graf/Stolper.tsx'
import { Enhetsrad } from './Enhetsrad.tsx'
import type { Tall } from './hent.ts'
import stil from './idag.module.css'
import { skillerSeg } from './skillerSeg.ts'
import { useTall } from './useTall.ts'

/** For order only: what is veiled is fewer than anything that is told. */
const somTall = (tall: Tall) => (typeof tall === 'number' ? tall : -1)

/** Open cases in numbers, the unit with most overdue first. No child is named. */
export function Enheter() {
  const t = useTranslations('idag.enheter')
  const { data, isError, refetch } = useQuery(api.idag.enheter.queryOptions())
  const tall = useTall({ grense: data?.grense ?? null })
  if (isError) return <Hentefeil tittel={t('tittel')} hentIgjen={() => void refetch()} />
  if (!data) {
    return (
      <Kort tittel={t('tittel')}>
        <Skjelett linjer={6} />
      </Kort>
    )
  }
  const enheter = data.enheter.toSorted(
    (a, b) => somTall(b.forfalt) - somTall(a.forfalt) || somTall(b.aapne) - somTall(a.aapne),
  )
  const utpekt = skillerSeg(enheter)
  const trinn = data.trinn.map(({ nr, antall }) => ({
    id: String(nr),
    navn: t('trinn', { nr }),
    antall: typeof antall === 'number' ? antall : null,
    tekst: tall(antall),
  }))
  return (
    <div className={stil.oversikt}>
      <Kort
        tittel={t('tittel')}
        ved={
          <span className={stil.dempet}>
            {t('omfang', { aapne: tall(data.aapne), forfalt: tall(data.forfalt) })}
          </span>
        }
      >
        {utpekt && <p>{t('mest', utpekt)}</p>}
        <ul className={stil.enheter}>
          {enheter.map((enhet) => (
            <Enhetsrad key={enhet.id} enhet={enhet} tall={tall} />
          ))}
        </ul>
        {data.grense !== null && (
          <p className={stil.hjelp}>{t('skjermet', { grense: data.grense })}</p>
        )}
      </Kort>
      <Kort tittel={t('trinnvis')}>
        {trinn.length === 0 && <p className={stil.dempet}>{t('ingen')}</p>}
        <Stolper stolper={trinn} mest={Math.max(0, ...trinn.map((en) => en.antall ?? 0))} />
      </Kort>
    </div>
  )
}
