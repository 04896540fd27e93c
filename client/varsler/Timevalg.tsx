import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'

const TIMER = Array.from({ length: 24 }, (_, time) => time)
const ALDRI = 'aldri'

type Props = { valgt: number | null; velg: (time: number | null) => void }

/** An hour of the day, or never. */
export function Timevalg({ valgt, velg }: Props) {
  const t = useTranslations('varsler')
  return (
    <Field>
      <Label>{t('naar')}</Label>
      <Select
        width="auto"
        value={valgt ?? ALDRI}
        onChange={({ target: { value } }) => velg(value === ALDRI ? null : Number(value))}
      >
        <Select.Option value={ALDRI}>{t('aldri')}</Select.Option>
        {TIMER.map((time) => (
          <Select.Option key={time} value={time}>
            {t('klokka', { time: String(time).padStart(2, '0') })}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
