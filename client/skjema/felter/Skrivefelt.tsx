import { Textfield } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Feltprops } from '../Feltvisning.tsx'
import type { Datofelt, Tallfelt, Tekstfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import stil from '../skjema.module.css'
import { Etikett } from './Etikett.tsx'

const langFra = 200
/** The share of a text's length from which it is worth saying how much is left. */
const NESTEN_FULLT = 0.8

/** A field one writes in: a line, a text, a date or a number. */
export function Skrivefelt({ felt, sti, endre }: Feltprops<Tekstfelt | Datofelt | Tallfelt>) {
  const t = useTranslations('skjema')
  const { id, feil } = useFelt(sti)
  const felles = {
    id,
    label: <Etikett felt={felt} />,
    description: felt.beskrivelse,
    error: feil,
    'aria-required': felt.paakrevd,
    // The browser keeps what is typed in a field that it may complete, also after logging out.
    autoComplete: 'off',
    value: felt.verdi,
    onChange: (event: { target: { value: string } }) =>
      endre({ ...felt, verdi: event.target.value }),
  }
  switch (felt.art) {
    case 'dato':
      return (
        <Textfield {...felles} type="date" min={felt.fra} max={felt.til} className={stil.kort} />
      )
    case 'tall':
      return (
        <Textfield
          {...felles}
          inputMode={felt.helt ? 'numeric' : 'decimal'}
          className={stil.kort}
        />
      )
    case 'tekst': {
      const teller =
        felt.verdi.length > felt.maks * NESTEN_FULLT
          ? { limit: felt.maks, under: t('tegnIgjen'), over: t('tegnForMye') }
          : undefined
      return felt.maks > langFra ? (
        <Textfield {...felles} multiline rows={4} counter={teller} />
      ) : (
        <Textfield {...felles} />
      )
    }
  }
}
