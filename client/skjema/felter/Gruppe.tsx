import { Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Felt } from '../felt.ts'
import { Etikett } from './Etikett.tsx'

type Props = {
  /** Given where no control inside bears the field's own id: the summary of errors leads here. */
  id?: string
  felt: Felt
  feil?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/** Several controls under one legend. */
export function Gruppe({ id, felt, feil, className, children }: Props) {
  return (
    <Fieldset id={id} tabIndex={id === undefined ? undefined : -1} className={className}>
      <Fieldset.Legend>
        <Etikett felt={felt} />
      </Fieldset.Legend>
      {felt.beskrivelse && <Fieldset.Description>{felt.beskrivelse}</Fieldset.Description>}
      {children}
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Fieldset>
  )
}
