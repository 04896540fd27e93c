import { Textfield } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Planrad } from '../../machines/sak/kontekst.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import stil from './evaluering.module.css'
import { Svarvalg } from './Svarvalg.tsx'
import type { Radskjema, Radsvar } from './svar.ts'
import { finn, radsti, valgtUtvei } from './svar.ts'

type Props = {
  rad: Pick<Planrad, 'id' | 'kjennetegn'>
  skjema: Radskjema
  svar: Radsvar
  id: (sti: string) => string
  feil: ReadonlyMap<string, string>
  endre: (svar: Radsvar) => void
}

/** The questions about how one measure went, and what becomes of it, as the schema has them. */
export function Radsporsmaal({ rad, skjema, svar, id, feil, endre }: Props) {
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
  )
}
