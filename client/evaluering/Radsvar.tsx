import { Textfield } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Planrad } from '../../machines/sak/kontekst.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import stil from './evaluering.module.css'
import { Svarvalg } from './Svarvalg.tsx'
import type { Radskjema, Radsvar as Svar } from './svar.ts'
import { finn, radsti, valgtUtvei } from './svar.ts'

type Props = {
  rad: Planrad
  skjema: Radskjema
  svar: Svar
  id: (sti: string) => string
  feil: ReadonlyMap<string, string>
  endre: (svar: Svar) => void
}

/** One measure as it was planned, and the questions about how it went. */
export function Radsvar({ rad, skjema, svar, id, feil, endre }: Props) {
  const t = useTranslations('evaluering')
  const utvei = valgtUtvei(skjema, svar)
  const felles = (navn: string) => {
    const sti = radsti(rad.id, navn)
    return { id: id(sti), feil: feil.get(sti) }
  }
  const valg = (navn: string) => {
    const felt = utvei && finn(utvei.felt, navn)
    if (felt?.art !== 'valg') return null
    return (
      <Svarvalg
        {...felles(navn)}
        tittel={felt.tittel}
        alternativer={felt.alternativer}
        valgt={svar[navn]}
        velg={(verdi) => endre({ ...svar, [navn]: verdi })}
      />
    )
  }
  const resultat = utvei && finn(utvei.felt, 'resultat')
  const { id: resultatId, feil: resultatFeil } = felles('resultat')
  return (
    <>
      <div className={stil.planlagt}>
        {rad.hvorfor && (
          <p>
            <Fritekst>{rad.hvorfor}</Fritekst>
          </p>
        )}
        <ul>
          {rad.tiltak.map((tiltak) => (
            <li key={tiltak}>
              <Fritekst>{tiltak}</Fritekst>
            </li>
          ))}
        </ul>
        <p>
          <Fritekst>{rad.ansvarlig}</Fritekst>
        </p>
      </div>
      <div className={stil.sporsmaal}>
        {valg('gjennomfort')}
        {rad.kjennetegn && (
          <p className={stil.kjennetegn}>
            <strong>{t('saaVi')}</strong> <Fritekst>{rad.kjennetegn}</Fritekst>
          </p>
        )}
        {valg('hjalp')}
        {resultat?.art === 'tekst' && (
          <Textfield
            id={resultatId}
            label={resultat.tittel}
            multiline
            rows={3}
            autoComplete="off"
            maxLength={resultat.maks}
            value={svar.resultat ?? ''}
            error={resultatFeil}
            onChange={({ target }) => endre({ ...svar, resultat: target.value })}
          />
        )}
        <Svarvalg
          {...felles('utfall')}
          tittel={t('utfall')}
          alternativer={skjema.utveier}
          valgt={svar.utfall}
          velg={(utfall) => endre({ ...svar, utfall })}
        />
        {svar.utfall && valg('sluttgrunn')}
      </div>
    </>
  )
}
