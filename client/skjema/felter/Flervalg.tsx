import { Checkbox } from '@digdir/designsystemet-react'
import type { Feltprops } from '../Feltvisning.tsx'
import type { Flervalgfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { Gruppe } from './Gruppe.tsx'

/** Any number of the choices, as checkboxes. */
export function Flervalg({ felt, sti, endre }: Feltprops<Flervalgfelt>) {
  const { id, feil } = useFelt(sti)
  if (felt.alternativer.length === 0) return null
  return (
    <Gruppe felt={felt} feil={feil}>
      {felt.alternativer.map(({ tittel, beskrivelse }, nr) => (
        <Checkbox
          key={tittel}
          id={nr === 0 ? id : `${id}-${nr}`}
          label={tittel}
          description={beskrivelse}
          checked={felt.valgt.includes(nr)}
          aria-invalid={feil !== undefined}
          onChange={({ target: { checked } }) =>
            endre({
              ...felt,
              valgt: checked ? [...felt.valgt, nr] : felt.valgt.filter((en) => en !== nr),
            })
          }
        />
      ))}
    </Gruppe>
  )
}
