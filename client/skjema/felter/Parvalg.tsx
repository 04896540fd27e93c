import { ValidationMessage } from '@digdir/designsystemet-react'
import { Fragment, useId, useState } from 'react'
import type { Felt, Flervalgfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { underSti } from '../kontroll.ts'
import stil from './parvalg.module.css'

type Navngitt<F> = readonly [navn: string, felt: F]
type Par = readonly [Navngitt<Flervalgfelt>, Navngitt<Flervalgfelt>]
type Props = { par: Par; sti: string; endre: (navn: string, felt: Felt) => void }

/**
 * Two lists of the same choices as one table: each choice once, with a box for either list. What a choice in
 * the first brings with it stands below it, belongs to its box, and is told as it is made.
 */
export function Parvalg({ par, sti, endre }: Props) {
  const id = useId()
  const [fortalt, settFortalt] = useState('')
  const [[, { alternativer, valgt }]] = par
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
          {alternativer.map(({ tittel, beskrivelse }, nr) => {
            const hjelp = beskrivelse && valgt.includes(nr) ? `${id}-${nr}` : undefined
            return (
              <Fragment key={tittel}>
                <tr>
                  <th scope="row">{tittel}</th>
                  {par.map(([navn, felt], plass) => (
                    <Rute
                      key={navn}
                      {...{ felt, nr, sti: underSti(sti, navn) }}
                      hjelp={plass === 0 ? hjelp : undefined}
                      endre={(ny) => {
                        endre(navn, { ...felt, valgt: ny })
                        if (plass === 0) settFortalt(ny.includes(nr) ? (beskrivelse ?? '') : '')
                      }}
                    />
                  ))}
                </tr>
                {hjelp && (
                  <tr className={stil.under}>
                    <td colSpan={3}>
                      <p id={hjelp} className={stil.hjelp}>
                        {beskrivelse}
                      </p>
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <div role="status" className="ds-sr-only">
        {fortalt}
      </div>
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
  /** The id of what the choice brings with it, where that stands there. */
  hjelp: string | undefined
  endre: (valgt: readonly number[]) => void
}

function Rute({ felt, nr, sti, hjelp, endre }: Ruteprops) {
  const { id } = useFelt(sti)
  return (
    <td>
      <label>
        <input
          type="checkbox"
          id={nr === 0 ? id : `${id}-${nr}`}
          aria-label={`${felt.alternativer[nr]?.tittel}: ${felt.tittel}`}
          aria-describedby={hjelp}
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
