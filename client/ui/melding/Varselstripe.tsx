import { XMarkIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import stil from './melding.module.css'
import type { Varsel } from './varsel.ts'
import { fjernVarsel, useVarsel } from './varsel.ts'

function gjor({ id, handling }: Varsel): void {
  fjernVarsel(id)
  handling?.gjor()
}

/**
 * The polite live region: a strip at the bottom edge, which the page ends above and scrolls past.
 * Stands empty until `varsle` is called.
 */
export function Varselstripe() {
  const t = useTranslations('felles')
  const varsel = useVarsel()
  return (
    <div className={stil.varselstripe} role="status">
      {varsel && (
        <div key={varsel.id} className={stil.varsel}>
          {varsel.tekst}
          {varsel.handling && (
            <button type="button" className={stil.handling} onClick={() => gjor(varsel)}>
              {varsel.handling.tekst}
            </button>
          )}
          <button
            type="button"
            className={stil.lukk}
            aria-label={t('lukk')}
            onClick={() => fjernVarsel(varsel.id)}
          >
            <XMarkIcon aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
