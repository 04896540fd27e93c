import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { lesFelt } from '../skjema/les.ts'
import stil from './evaluering.module.css'
import type { Evalueringsskjema, Svar } from './svar.ts'
import { finn, SLUTTEKSTER } from './svar.ts'

type Props = {
  skjema: Evalueringsskjema
  svar: Svar
  id: (sti: string) => string
  feil: ReadonlyMap<string, string>
  endre: (svar: Svar) => void
}

/** Who took part, and what they agreed on. */
export function TilSlutt({ skjema, svar, id, feil, endre }: Props) {
  const { deltakere } = skjema
  const rot = lesFelt(skjema.hele, undefined, { navn: '', paakrevd: true })
  const feilDeltakere = feil.get('deltakere')
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{deltakere.tittel}</Fieldset.Legend>
        <div className={stil.deltakere}>
          {deltakere.alternativer.map(({ verdi, tittel }, nr) => (
            <Checkbox
              key={tittel}
              id={nr === 0 ? id('deltakere') : undefined}
              label={tittel}
              checked={svar.deltakere.includes(String(verdi))}
              aria-invalid={feilDeltakere !== undefined}
              onChange={({ target: { checked } }) =>
                endre({
                  ...svar,
                  deltakere: checked
                    ? [...svar.deltakere, String(verdi)]
                    : svar.deltakere.filter((en) => en !== verdi),
                })
              }
            />
          ))}
        </div>
        {feilDeltakere && <ValidationMessage>{feilDeltakere}</ValidationMessage>}
      </Fieldset>
      {SLUTTEKSTER.map((navn) => {
        const felt = finn(rot, navn)
        return felt?.art !== 'tekst' ? null : (
          <Textfield
            key={navn}
            id={id(navn)}
            label={felt.tittel}
            description={felt.beskrivelse}
            multiline
            rows={navn === 'oppsummering' ? 4 : 2}
            autoComplete="off"
            maxLength={felt.maks}
            value={svar[navn]}
            error={feil.get(navn)}
            onChange={({ target }) => endre({ ...svar, [navn]: target.value })}
          />
        )
      })}
    </>
  )
}
