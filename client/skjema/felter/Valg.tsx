import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Feltprops } from '../Feltvisning.tsx'
import type { Valgfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { Etikett } from './Etikett.tsx'
import { Gruppe } from './Gruppe.tsx'
import { Radioer } from './Radioer.tsx'

const flestRadioer = 6

/** One of a few as radio buttons; one of many, or none at all, as a list to choose from. */
export function Valg({ felt, sti, endre }: Feltprops<Valgfelt>) {
  const t = useTranslations('skjema')
  const { id, feil } = useFelt(sti)
  if (felt.paakrevd && felt.alternativer.length <= flestRadioer) {
    return (
      <Gruppe felt={felt} feil={feil}>
        <Radioer
          sti={sti}
          alternativer={felt.alternativer}
          valgt={felt.valgt}
          velg={(valgt) => endre({ ...felt, valgt })}
        />
      </Gruppe>
    )
  }
  return (
    <Field>
      <Label>
        <Etikett felt={felt} />
      </Label>
      {felt.beskrivelse && <Field.Description>{felt.beskrivelse}</Field.Description>}
      <Select
        id={id}
        aria-invalid={feil !== undefined}
        value={felt.valgt ?? ''}
        onChange={({ target: { value } }) =>
          endre({ ...felt, valgt: value === '' ? null : Number(value) })
        }
      >
        <Select.Option value="">{t('velg')}</Select.Option>
        {felt.alternativer.map(({ tittel }, nr) => (
          <Select.Option key={tittel} value={nr}>
            {tittel}
          </Select.Option>
        ))}
      </Select>
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Field>
  )
}
