import { Deltakere } from '../sak/deltakere/Deltakere.tsx'
import { Samordning } from './Samordning.tsx'
import { Sluttfelt } from './Sluttfelt.tsx'
import type { Evalueringsskjema, Svar } from './svar.ts'

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
      <Sluttfelt
        skjema={skjema}
        svar={svar}
        id={id}
        feil={feil}
        skriv={(navn, tekst) => endre({ ...svar, [navn]: tekst })}
      />
      <Samordning
        skjema={skjema}
        valgt={svar.samordning}
        velg={(samordning) => endre({ ...svar, samordning })}
      />
    </>
  )
}
