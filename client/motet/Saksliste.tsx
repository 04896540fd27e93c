import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { useBord } from './kontekst.ts'
import { manglene } from './mangler.ts'
import stil from './motet.module.css'
import { usePunktnavn } from './usePunktnavn.ts'

/** The agenda: where one is, what has been spoken of, and the way to any point. */
export function Saksliste() {
  const t = useTranslations('motet')
  const { mal, svar, gaaTil } = useBord()
  const navn = usePunktnavn()
  const mangler = new Set(manglene(mal, svar).map(({ punkt }) => punkt))
  return (
    <nav className={stil.saksliste} aria-label={t('saksliste')}>
      <h2>{t('saksliste')}</h2>
      <ol>
        {mal.punkter.map((punkt, nr) => {
          const naa = punkt.id === svar.punkt
          const ferdig = !naa && svar.sett.includes(punkt.id) && !mangler.has(punkt.id)
          return (
            <li key={punkt.id}>
              <button
                type="button"
                aria-current={naa ? 'step' : undefined}
                onClick={() => gaaTil(punkt.id)}
              >
                <span className={stil.nr}>
                  {ferdig ? <CheckmarkIcon title={t('ferdig')} /> : nr + 1}
                </span>
                <span>
                  {punkt.slag === 'rad' ? <Fritekst>{navn(punkt)}</Fritekst> : navn(punkt)}
                  {punkt.slag === 'rad' && (
                    <small>
                      <Fritekst>{punkt.rad.tiltak[0] ?? ''}</Fritekst>
                    </small>
                  )}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
