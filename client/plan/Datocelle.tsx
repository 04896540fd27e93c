import type { KeyboardEvent } from 'react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDato } from '../ui/dato/bruk.ts'
import type { Radmal } from './radmal.ts'
import stil from './utkast.module.css'

type Props = {
  id: string
  dato: string | null
  grenser: Radmal['evalueres']
  endre: (dato: string | null) => void
  vedEnter: (event: KeyboardEvent) => void
}

/**
 * When the row is evaluated. A browser reports «0002-05-12» while a year is being typed: only a date
 * within the bounds goes into the draft, and one outside them says so.
 */
export function Datocelle({ id, dato, grenser, endre, vedEnter }: Props) {
  const t = useTranslations('plan')
  const d = useDato()
  const feilId = useId()
  const [skrevet, settSkrevet] = useState(dato ?? '')
  const [gyldig, settGyldig] = useState(true)
  const vist = dato !== null && gyldig ? dato : skrevet
  return (
    <div>
      <label htmlFor={id}>{t('kolonne.evaluering')}</label>
      <input
        id={id}
        type="date"
        min={grenser.fra}
        max={grenser.til}
        value={vist}
        aria-invalid={!gyldig}
        aria-describedby={gyldig ? undefined : feilId}
        onChange={({ target }) => {
          settSkrevet(target.value)
          endre(target.value !== '' && target.validity.valid ? target.value : null)
        }}
        onBlur={({ target }) => settGyldig(target.validity.valid)}
        onKeyDown={vedEnter}
      />
      {!gyldig && grenser.fra && grenser.til && (
        <p id={feilId} className={stil.feil}>
          {t('utkast.datogrenser', { fra: d.kort(grenser.fra), til: d.kort(grenser.til) })}
        </p>
      )}
    </div>
  )
}
