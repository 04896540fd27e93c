import { XMarkIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import stil from './melding.module.css'
import { fjernVarsel, useVarsler } from './varsel.ts'

/** The polite live region of the page; stands empty until `varsle` is called. */
export function Varsler() {
  const t = useTranslations('felles')
  return (
    <div className={stil.varsler} role="status">
      {useVarsler().map(({ id, tekst }) => (
        <div key={id} className={stil.varsel}>
          {tekst}
          <button type="button" aria-label={t('lukk')} onClick={() => fjernVarsel(id)}>
            <XMarkIcon aria-hidden />
          </button>
        </div>
      ))}
    </div>
  )
}
