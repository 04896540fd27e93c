import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import stil from '../oppsett.module.css'

type Tid = { fra: string; til: string }

type Props = {
  arena: string
  /** As the routine has it; null where none is in force. */
  rutinens: Tid | null
  valgt: Tid | null
  /** The hours end before they begin. */
  galt: boolean
  velg: (tid: Tid | null) => void
}

/** When the children are there: as the routine says, or hours of the unit's own. */
export function Skoletid({ arena, rutinens, valgt, galt, velg }: Props) {
  const t = useTranslations('oppsett.enhet')
  const id = useId()
  const utgangspunkt = rutinens ?? { fra: '', til: '' }
  return (
    <Fieldset>
      <Fieldset.Legend>{t('skoletid', { arena })}</Fieldset.Legend>
      <Fieldset.Description>{t('skoletidHjelp')}</Fieldset.Description>
      <Radio
        name={id}
        label={t('rutinens', utgangspunkt)}
        checked={valgt === null}
        onChange={() => velg(null)}
      />
      <Radio
        name={id}
        label={t('egen')}
        checked={valgt !== null}
        onChange={() => velg(utgangspunkt)}
      />
      {valgt && (
        <div className={stil.tider}>
          <Textfield
            autoComplete="off"
            id={`${id}-fra`}
            type="time"
            label={t('fra')}
            value={valgt.fra}
            onChange={({ target }) => velg({ ...valgt, fra: target.value })}
          />
          <Textfield
            autoComplete="off"
            id={`${id}-til`}
            type="time"
            label={t('til')}
            value={valgt.til}
            error={galt && t('galTid')}
            onChange={({ target }) => velg({ ...valgt, til: target.value })}
          />
        </div>
      )}
    </Fieldset>
  )
}
