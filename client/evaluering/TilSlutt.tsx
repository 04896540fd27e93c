import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { lesFelt } from '../skjema/les.ts'
import stil from './evaluering.module.css'
import type { Evalueringsskjema, Svar } from './svar.ts'
import { finn } from './svar.ts'

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
  const oppsummering = finn(
    lesFelt(skjema.hele, undefined, { navn: '', paakrevd: true }),
    'oppsummering',
  )
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
      {oppsummering?.art === 'tekst' && (
        <Textfield
          id={id('oppsummering')}
          label={oppsummering.tittel}
          multiline
          rows={4}
          maxLength={oppsummering.maks}
          value={svar.oppsummering}
          error={feil.get('oppsummering')}
          onChange={({ target }) => endre({ ...svar, oppsummering: target.value })}
        />
      )}
    </>
  )
}
