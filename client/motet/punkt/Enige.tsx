import { Textfield } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { Samordning } from '../../evaluering/Samordning.tsx'
import { Sluttfelt } from '../../evaluering/Sluttfelt.tsx'
import { Ansvarlig } from '../../plan/Ansvarlig.tsx'
import { Maalfelt } from '../../plan/Maalfelt.tsx'
import { lesRadmal } from '../../plan/radmal.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useBord } from '../kontekst.ts'
import stil from '../motet.module.css'
import { nesteVersjon, veien } from '../versjon.ts'
import { Laast } from './Laast.tsx'
import { Punkthode } from './Punkthode.tsx'

/** Who does what until next time, read off what was said; what the team agreed on, and how well it pulls together. */
export function Enige() {
  const t = useTranslations('motet')
  const { kort } = useDato()
  const { sak, mal, svar, gjor, id, feil, skjema } = useBord()
  const utkast = skjema('plan.utkastLagret')
  const { rader } = nesteVersjon(mal, svar)
  const vei = veien(mal, svar)
  return (
    <>
      <Punkthode om={t(`vei.${vei}`)}>{t('punkt.enige')}</Punkthode>
      {rader.length > 0 && (
        <ul className={stil.hvemGjor}>
          {rader.map((rad) => (
            <li key={`${rad.fra} ${rad.omraade} ${rad.tiltak.join()}`}>
              <strong>
                {rad.ansvarlig ? <Ansvarlig ansvarlig={rad.ansvarlig} /> : t('ingenAnsvarlig')}
              </strong>
              <span>
                <Fritekst>{rad.tiltak.join(' · ') || rad.omraade}</Fritekst>
              </span>
              {rad.evalueres && <small>{t('evalueres', { dato: kort(rad.evalueres) })}</small>}
            </li>
          ))}
        </ul>
      )}
      {vei === 'plan.iverksatt' && utkast && (
        <Laast del="plan">
          <Maalfelt
            fornavn={sak.barn.fornavn}
            maal={svar.maal}
            lengde={lesRadmal(utkast).maal}
            endre={(tekst) => gjor({ type: 'skriv', felt: 'maal', tekst })}
            forlat={() => {}}
          />
        </Laast>
      )}
      <Laast del="evaluering">
        <Sluttfelt
          skjema={mal.skjema}
          svar={svar.evaluering}
          id={id}
          feil={feil}
          skriv={(felt, tekst) => gjor({ type: 'skriv', felt, tekst })}
        />
        <Samordning
          skjema={mal.skjema}
          valgt={svar.evaluering.samordning}
          velg={(valgt) => gjor({ type: 'skriv', felt: 'samordning', tekst: valgt })}
        />
      </Laast>
      {vei === 'plan.avsluttet' && (
        <Laast del="plan">
          <Textfield
            id={id('slutt')}
            label={t('hvorforSlutt')}
            multiline
            rows={2}
            autoComplete="off"
            maxLength={1000}
            value={svar.slutt}
            error={feil.get('slutt')}
            onChange={({ target }) => gjor({ type: 'skriv', felt: 'slutt', tekst: target.value })}
          />
        </Laast>
      )}
    </>
  )
}
