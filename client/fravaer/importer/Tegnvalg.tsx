import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { EnByte } from '../../../machines/tegnsett/enByte.ts'
import { EN_BYTE } from '../../../machines/tegnsett/enByte.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Gjettet } from './importMaskin.ts'
import stil from './tegnvalg.module.css'

type Props = { gjettet: Gjettet; velg: (som: EnByte) => void }

/** Words of the file as each encoding reads them: whoever knows them sees which is right. */
export function Tegnvalg({ gjettet: { som, ord }, velg }: Props) {
  const t = useTranslations('fravaer.tegn')
  const id = useId()
  return (
    <fieldset className={stil.tegn} aria-describedby={`${id}hjelp`}>
      <legend>{t('tittel')}</legend>
      <p id={`${id}hjelp`}>{t('hjelp')}</p>
      {EN_BYTE.map((tegnsett) => (
        <label key={tegnsett}>
          <input
            type="radio"
            name={id}
            checked={tegnsett === som}
            onChange={() => velg(tegnsett)}
          />
          <span>
            <Fritekst>{ord[tegnsett].join(', ')}</Fritekst>
          </span>
          <small>{t(`navn.${tegnsett}`)}</small>
        </label>
      ))}
      <p>{t('ingen')}</p>
    </fieldset>
  )
}
