import { useTranslations } from 'use-intl'
import { useRamse } from '../../tekster/ramse.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { Foert } from './Foert.tsx'
import stil from './kartlegging.module.css'

/** Duties by law that what was found may raise: what to do now, whom to call, and what was decided. */
export function Plikter({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.kartlegging.plikt')
  const ramse = useRamse()
  const { plikter } = sak
  if (plikter.length === 0) return null
  return (
    <Kort tittel={t('tittel', { antall: plikter.length })}>
      {plikter.map(({ id, tekst, gjor, ring, url, faktorer, avgjort }) => (
        <section key={id}>
          <h3>
            <a href={url}>{tekst}</a>
          </h3>
          {faktorer.length > 0 && (
            <p className={stil.dempet}>{t('fordi', { faktorer: ramse(faktorer) })}</p>
          )}
          <p>{gjor}</p>
          <p>{ring}</p>
          {avgjort && (
            <>
              <p>{avgjort.hva}</p>
              <Foert tekst={avgjort.vurdering} dato={avgjort.dato} />
            </>
          )}
          {kanGjores(sak, 'plikt.vurdert') && (
            <Handlingslenke sakId={sak.id} hendelse="plikt.vurdert" med={{ plikt: id }}>
              {t(avgjort ? 'endre' : 'skriv')}
            </Handlingslenke>
          )}
        </section>
      ))}
    </Kort>
  )
}
