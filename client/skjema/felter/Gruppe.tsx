import { Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Felt } from '../felt.ts'
import { Etikett } from './Etikett.tsx'

type Props = { felt: Felt; feil?: string | undefined; children: ReactNode }

/** Several controls under one legend. */
export function Gruppe({ felt, feil, children }: Props) {
  return (
    <Fieldset>
      <Fieldset.Legend>
        <Etikett felt={felt} />
      </Fieldset.Legend>
      {felt.beskrivelse && <Fieldset.Description>{felt.beskrivelse}</Fieldset.Description>}
      {children}
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Fieldset>
  )
}
