import { Textfield } from '@digdir/designsystemet-react'
import { lesFelt } from '../skjema/les.ts'
import type { Evalueringsskjema, Svar } from './svar.ts'
import { finn, SLUTTEKSTER } from './svar.ts'

type Navn = (typeof SLUTTEKSTER)[number]
type Props = {
  skjema: Evalueringsskjema
  svar: Pick<Svar, Navn>
  id: (sti: string) => string
  feil: ReadonlyMap<string, string>
  skriv: (navn: Navn, tekst: string) => void
}

/** What the team agreed on, and what else the schema asks for in words at the end of an evaluation. */
export function Sluttfelt({ skjema, svar, id, feil, skriv }: Props) {
  const rot = lesFelt(skjema.hele, undefined, { navn: '', paakrevd: true })
  return SLUTTEKSTER.map((navn) => {
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
        onChange={({ target }) => skriv(navn, target.value)}
      />
    )
  })
}
