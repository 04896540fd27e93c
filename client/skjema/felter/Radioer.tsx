import { Radio } from '@digdir/designsystemet-react'
import { useFelt } from '../kontekst.ts'

type Props = {
  sti: string
  alternativer: readonly { tittel: string; beskrivelse?: string }[]
  valgt: number | null
  velg: (nr: number) => void
}

/** Radio buttons by number. The first carries the field's id, so that an error can lead there. */
export function Radioer({ sti, alternativer, valgt, velg }: Props) {
  const { id, feil } = useFelt(sti)
  return alternativer.map(({ tittel, beskrivelse }, nr) => (
    <Radio
      key={tittel}
      id={nr === 0 ? id : `${id}-${nr}`}
      name={id}
      label={tittel}
      description={beskrivelse}
      checked={valgt === nr}
      aria-invalid={feil !== undefined}
      onChange={() => velg(nr)}
    />
  ))
}
