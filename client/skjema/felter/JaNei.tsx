import { Checkbox } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Feltprops } from '../Feltvisning.tsx'
import type { JaNeiFelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { Gruppe } from './Gruppe.tsx'
import { Radioer } from './Radioer.tsx'

/** Yes or no: a question when it must be answered, else a box to tick. */
export function JaNei({ felt, sti, endre }: Feltprops<JaNeiFelt>) {
  const t = useTranslations('skjema')
  const { id, feil } = useFelt(sti)
  if (!felt.paakrevd) {
    return (
      <Checkbox
        id={id}
        label={felt.tittel}
        description={felt.beskrivelse}
        error={feil}
        checked={felt.verdi ?? false}
        onChange={({ target: { checked } }) => endre({ ...felt, verdi: checked })}
      />
    )
  }
  return (
    <Gruppe felt={felt} feil={feil}>
      <Radioer
        sti={sti}
        alternativer={[{ tittel: t('ja') }, { tittel: t('nei') }]}
        valgt={felt.verdi === null ? null : felt.verdi ? 0 : 1}
        velg={(nr) => endre({ ...felt, verdi: nr === 0 })}
      />
    </Gruppe>
  )
}
