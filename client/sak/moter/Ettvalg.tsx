import { Fieldset, Radio } from '@digdir/designsystemet-react'
import stil from './skjema.module.css'

type Props = {
  id: string
  tittel: string
  alternativer: readonly { verdi: string; tittel: string }[]
  valgt: string
  velg: (verdi: string) => void
}

/** One of a few, as radio buttons in a row. */
export function Ettvalg({ id, tittel, alternativer, valgt, velg }: Props) {
  return (
    <Fieldset id={id}>
      <Fieldset.Legend>{tittel}</Fieldset.Legend>
      <div className={stil.valg}>
        {alternativer.map((en) => (
          <Radio
            key={en.verdi}
            name={id}
            label={en.tittel}
            checked={en.verdi === valgt}
            onChange={() => velg(en.verdi)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
