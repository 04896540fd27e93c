import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { Rutesvar } from '../stemme/verktoy/Rutesvar.tsx'
import stil from './fravaer.module.css'
import { Timeplangrunnlag } from './Timeplangrunnlag.tsx'
import type { Oppmote } from './timeplaner.ts'
import { oppmotet, timeplaner } from './timeplaner.ts'
import { utviklingen } from './utvikling/hent.ts'

/** The reduced week that is agreed, step by step, with how much of it the child was there; or the way to one. */
export function Timeplan({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.timeplan')
  const { kort } = useDato()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const { gjelder, tidligere } = timeplaner(sak)
  const { data } = useQuery({
    ...utviklingen(sak.id),
    enabled: gjelder.length + tidligere.length > 0,
  })
  const oppmote = oppmotet(data?.timeplaner ?? [])
  const avtal = kanGjores(sak, 'timeplan.avtalt') && (
    <Handlingslenke sakId={sak.id} hendelse="timeplan.avtalt">
      {t('avtal')}
    </Handlingslenke>
  )
  return (
    <Kort tittel={t('tittel')} ved={avtal}>
      {gjelder.length === 0 && (
        <p>
          {t('ingen')} <span className={stil.dempet}>{t('om', { fornavn })}</span>
        </p>
      )}
      {gjelder.map((plan) => (
        <article key={plan.om} className={stil.timeplan}>
          <p>
            {t('til')} <Dato dato={plan.til} form="lang" medRelativ />.{' '}
            <span className={stil.dempet}>{t('fravaer')}</span>
          </p>
          <ol>
            {plan.uker.map((uke, nr) => (
              <li key={uke.fra}>
                <h3>
                  {uke.fra <= sak.idag && sak.idag <= uke.til ? `${t('naa')} · ` : ''}
                  {t('fra')} {kort(uke.fra)}
                </h3>
                <Rutesvar ruter={uke.dager} />
                {uke.timerHjemme !== null && (
                  <p className={stil.dempet}>{t('timerHjemme', { timer: uke.timerHjemme })}</p>
                )}
                <Oppmotet tall={oppmote.iUka(plan.om, nr)} hittil={sak.idag <= uke.til} />
              </li>
            ))}
          </ol>
          <Timeplangrunnlag sak={sak} plan={plan} />
          {kanGjores(sak, 'timeplan.avsluttet', plan.om) && (
            <p>
              <Handlingslenke sakId={sak.id} hendelse="timeplan.avsluttet" om={plan.om}>
                {t('avslutt')}
              </Handlingslenke>
            </p>
          )}
        </article>
      ))}
      {tidligere.length > 0 && (
        <details>
          <summary>{t('tidligere', { antall: tidligere.length })}</summary>
          <ul className={stil.avtaler}>
            {tidligere.map(({ om, tittel, til, slutt }) => (
              <li key={om}>
                {storForbokstav(tittel)}.{' '}
                {slutt ? (
                  <Fritekst>
                    {t('slutt', { dato: kort(slutt.dato), hvorfor: slutt.hvorfor })}
                  </Fritekst>
                ) : (
                  t('over', { dato: kort(til) })
                )}
                <Oppmotet tall={oppmote.iAlt(om)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Kort>
  )
}

/** On how many of the days that it was to be there the child was. */
function Oppmotet({ tall, hittil = false }: { tall: Oppmote | null; hittil?: boolean }) {
  const t = useTranslations('sak.timeplan')
  return tall && <p>{t('oppmote', { ...tall, hittil: hittil ? 'ja' : 'nei' })}</p>
}
