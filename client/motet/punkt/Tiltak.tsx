import { Textfield } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { Radsporsmaal } from '../../evaluering/Radsporsmaal.tsx'
import { Ansvarlig } from '../../plan/Ansvarlig.tsx'
import { Meldt } from '../../plan/Meldt.tsx'
import { celleId } from '../../plan/radmal.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Radpunkt } from '../kontekst.ts'
import { useBord } from '../kontekst.ts'
import stil from '../motet.module.css'
import { veien } from '../versjon.ts'
import { Justering } from './Justering.tsx'
import { Laast } from './Laast.tsx'
import { Punkthode } from './Punkthode.tsx'

/** One measure: what it was, how it went, and what becomes of it. */
export function Tiltak({ punkt: { rad } }: { punkt: Radpunkt }) {
  const t = useTranslations('motet')
  const plan = useTranslations('plan')
  const { kort } = useDato()
  const { sak, mal, svar, gjor, id, feil } = useBord()
  const skjema = mal.skjema.rader.find((en) => en.id === rad.id)
  const sagt = svar.evaluering.utfall[rad.id] ?? {}
  const [tiltak = '', ...flere] = rad.tiltak
  const ett = flere.length === 0 && tiltak !== ''
  const fra = sak.plan.gjeldende?.fra
  const justert = svar.justert[rad.id]
  const staar = mal.utgangspunkt.get(rad.id)
  const nyVersjon = veien(mal, svar) === 'plan.iverksatt'
  return (
    <>
      <Punkthode
        over={
          <>
            {ett && (
              <>
                <Fritekst>{rad.omraade}</Fritekst> ·{' '}
              </>
            )}
            {t('ansvar')} <Ansvarlig ansvarlig={rad.ansvarlig} />
            {fra && <> · {t('siden', { dato: kort(fra) })}</>}
          </>
        }
      >
        <Fritekst>{ett ? tiltak : rad.omraade}</Fritekst>
      </Punkthode>
      {!ett && (
        <ul className={stil.tiltak}>
          {rad.tiltak.map((en) => (
            <li key={en}>
              <Fritekst>{en}</Fritekst>
            </li>
          ))}
        </ul>
      )}
      {rad.hvorfor && (
        <p className={stil.dempet}>
          <Fritekst>{rad.hvorfor}</Fritekst>
        </p>
      )}
      <Meldt rad={rad.id} />
      {skjema && (
        <Laast del="evaluering">
          <Radsporsmaal
            rad={rad}
            skjema={skjema}
            svar={sagt}
            id={id}
            feil={feil}
            endre={(ny) => gjor({ type: 'rad', rad: rad.id, svar: ny })}
          />
        </Laast>
      )}
      {sagt.utfall === 'viderefores' && staar && !staar.kjennetegn && nyVersjon && (
        <Laast del="plan">
          <Textfield
            id={celleId(staar.nokkel, 'kjennetegn')}
            label={plan('hjelp.kjennetegn')}
            description={t('kjennetegnHvorfor')}
            multiline
            rows={2}
            autoComplete="off"
            value={svar.kjennetegn[rad.id] ?? ''}
            onChange={({ target }) =>
              gjor({ type: 'kjennetegn', rad: rad.id, tekst: target.value })
            }
          />
        </Laast>
      )}
      {sagt.utfall === 'justeres' && justert && (
        <section>
          <h3>{t('slikBlirDet')}</h3>
          <Laast del="plan">
            <Justering rad={justert} endre={(til) => gjor({ type: 'juster', rad: rad.id, til })} />
          </Laast>
        </section>
      )}
    </>
  )
}
