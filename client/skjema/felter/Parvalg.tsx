import { ValidationMessage } from '@digdir/designsystemet-react'
import type { Felt, Flervalgfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { underSti } from '../kontroll.ts'
import stil from './parvalg.module.css'

type Navngitt<F> = readonly [navn: string, felt: F]
type Par = readonly [Navngitt<Flervalgfelt>, Navngitt<Flervalgfelt>]
type Props = { par: Par; sti: string; endre: (navn: string, felt: Felt) => void }

/** Two lists of the same choices as one table: each choice once, with a box for either list. */
export function Parvalg({ par, sti, endre }: Props) {
  return (
    <div className={stil.par}>
      <table>
        <thead>
          <tr>
            <td />
            {par.map(([navn, felt]) => (
              <th key={navn} scope="col">
                {felt.tittel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {par[0][1].alternativer.map(({ tittel, beskrivelse }, nr) => (
            <tr key={tittel}>
              <th scope="row">
                {tittel}
                {beskrivelse && par[0][1].valgt.includes(nr) && (
                  <p role="status" className={stil.hjelp}>
                    {beskrivelse}
                  </p>
                )}
              </th>
              {par.map(([navn, felt]) => (
                <Rute
                  key={navn}
                  {...{ felt, nr, sti: underSti(sti, navn) }}
                  endre={(valgt) => endre(navn, { ...felt, valgt })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {par.map(([navn]) => (
        <Feil key={navn} sti={underSti(sti, navn)} />
      ))}
    </div>
  )
}

type Ruteprops = {
  felt: Flervalgfelt
  nr: number
  sti: string
  endre: (valgt: readonly number[]) => void
}

function Rute({ felt, nr, sti, endre }: Ruteprops) {
  const { id } = useFelt(sti)
  return (
    <td>
      <label>
        <input
          type="checkbox"
          id={nr === 0 ? id : `${id}-${nr}`}
          aria-label={`${felt.alternativer[nr]?.tittel}: ${felt.tittel}`}
          checked={felt.valgt.includes(nr)}
          onChange={({ target: { checked } }) =>
            endre(checked ? [...felt.valgt, nr] : felt.valgt.filter((valgt) => valgt !== nr))
          }
        />
      </label>
    </td>
  )
}

function Feil({ sti }: { sti: string }) {
  const { feil } = useFelt(sti)
  return feil && <ValidationMessage>{feil}</ValidationMessage>
}

/** The two fields from this place on, when they are lists of the very same choices. */
export function finnPar(felter: readonly Navngitt<Felt>[], plass: number): Par | undefined {
  const [a, b] = [felter[plass], felter[plass + 1]]
  if (a?.[1].art !== 'flervalg' || b?.[1].art !== 'flervalg') return undefined
  const [forste, andre] = [a[1], b[1]]
  const like =
    forste.alternativer.length > 0 &&
    forste.alternativer.length === andre.alternativer.length &&
    forste.alternativer.every(({ verdi }, nr) => verdi === andre.alternativer[nr]?.verdi)
  return like
    ? [
        [a[0], forste],
        [b[0], andre],
      ]
    : undefined
}
