import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Sidetittel } from '../../ui/flate/Sidetittel.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { Gruppe } from './Gruppe.tsx'
import stil from './resultat.module.css'

/** What those at meetings thought of them, half-year by half-year and unit by unit. Names nobody. */
export function Tilbakemeldinger() {
  const t = useTranslations('tilbakemelding')
  const { lang } = useDato()
  const { grense, pagaar, terminer } = useSuspenseQuery(
    api.tilbakemelding.resultat.queryOptions(),
  ).data
  const navn = (termin: string) =>
    t('termin', { halvaar: termin.slice(5), aar: termin.slice(0, 4) })
  const naa = t('pagaar', { termin: navn(pagaar.termin), dato: lang(pagaar.vises) })
  return (
    <div className={stil.side}>
      <Sidetittel fanetittel={t('resultat')}>{t('resultat')}</Sidetittel>
      {terminer.length === 0 ? (
        <Kort tittel={t('ingenEnna')}>
          <TomTilstand tittel={t('ingenHittil')}>
            {t('slikBlirDet')} {naa}
          </TomTilstand>
        </Kort>
      ) : (
        <p className={stil.dempet}>
          {t('omTallene', { grense })} {naa}
        </p>
      )}
      {terminer.map(({ termin, enheter }) => (
        <Kort key={termin} tittel={navn(termin)}>
          {enheter.map(({ id, navn, grupper }) => (
            <section key={id} className={stil.enhet}>
              <h3>{navn}</h3>
              <div>
                {grupper.map(({ gruppe, svar }) => (
                  <Gruppe key={gruppe} gruppe={gruppe} svar={svar} grense={grense} />
                ))}
              </div>
            </section>
          ))}
        </Kort>
      ))}
    </div>
  )
}
