import { Textfield } from '@digdir/designsystemet-react'
import { Deltakere } from '../sak/deltakere/Deltakere.tsx'
import { lesFelt } from '../skjema/les.ts'
import { Samordning } from './Samordning.tsx'
import type { Evalueringsskjema, Svar } from './svar.ts'
import { finn, SLUTTEKSTER } from './svar.ts'

type Props = {
  skjema: Evalueringsskjema
  svar: Svar
  id: (sti: string) => string
  feil: ReadonlyMap<string, string>
  endre: (svar: Svar) => void
}

/** Who took part, what they agreed on, and how well they pull together. */
export function TilSlutt({ skjema, svar, id, feil, endre }: Props) {
  const { deltakere } = skjema
  const rot = lesFelt(skjema.hele, undefined, { navn: '', paakrevd: true })
  return (
    <>
      <Deltakere
        id={id('deltakere')}
        tittel={deltakere.tittel}
        alternativer={deltakere.alternativer}
        valgt={deltakere.alternativer.flatMap(({ verdi }, nr) =>
          svar.deltakere.includes(String(verdi)) ? [nr] : [],
        )}
        feil={feil.get('deltakere')}
        velg={(valgt) =>
          endre({
            ...svar,
            deltakere: deltakere.alternativer.flatMap(({ verdi }, nr) =>
              valgt.includes(nr) ? [String(verdi)] : [],
            ),
          })
        }
      />
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
      <Samordning
        skjema={skjema}
        valgt={svar.samordning}
        velg={(samordning) => endre({ ...svar, samordning })}
      />
    </>
  )
}
