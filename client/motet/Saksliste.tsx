import { CheckmarkIcon } from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useIMidten } from '../ui/flate/useIMidten.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { useBord } from './kontekst.ts'
import { manglene } from './mangler.ts'
import stil from './motet.module.css'
import { usePunktnavn } from './usePunktnavn.ts'

/** To which of so many an arrow leads from this one; undefined for other keys. */
function pilTil(tast: string, fra: number, antall: number): number | undefined {
  switch (tast) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(fra + 1, antall - 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(fra - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return antall - 1
    default:
      return undefined
  }
}

function vedTast(event: KeyboardEvent<HTMLOListElement>): void {
  const knapper = [...event.currentTarget.querySelectorAll('button')]
  const fra = knapper.findIndex((en) => en.matches(':focus'))
  const til = pilTil(event.key, fra, knapper.length)
  if (til === undefined) return
  event.preventDefault()
  knapper[til]?.focus()
}

/**
 * The agenda: where one is, what has been spoken of, and the way to any point. One stop for Tab, whatever its
 * length; arrows go from point to point.
 */
export function Saksliste() {
  const t = useTranslations('motet')
  const { mal, svar, gaaTil } = useBord()
  const navn = usePunktnavn()
  const liste = useIMidten<HTMLOListElement>(svar.punkt)
  const mangler = new Set(manglene(mal, svar).map(({ punkt }) => punkt))
  return (
    <nav className={stil.saksliste} aria-label={t('saksliste')}>
      <h2>{t('saksliste')}</h2>
      <ol ref={liste} onKeyDown={vedTast}>
        {mal.punkter.map((punkt, nr) => {
          const naa = punkt.id === svar.punkt
          const ferdig =
            !naa &&
            punkt.slag !== 'fullfor' &&
            svar.sett.includes(punkt.id) &&
            !mangler.has(punkt.id)
          return (
            <li key={punkt.id}>
              <button
                type="button"
                tabIndex={naa ? 0 : -1}
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
