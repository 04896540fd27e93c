import type { KeyboardEvent } from 'react'
import type { Alternativ } from '../skjema/felt.ts'
import stil from './evaluering.module.css'

type Props = {
  id: string
  tittel: string
  alternativer: readonly Alternativ[]
  valgt: string | undefined
  feil: string | undefined
  velg: (verdi: string) => void
}

/** A question with a few answers side by side. Arrows move as in any radio group; 1–9 choose. */
export function Svarvalg({ id, tittel, alternativer, valgt, feil, velg }: Props) {
  function vedTast(event: KeyboardEvent<HTMLFieldSetElement>) {
    const treff = /^[1-9]$/.test(event.key) ? alternativer[Number(event.key) - 1] : undefined
    if (!treff || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    velg(String(treff.verdi))
    const knapper = event.currentTarget.querySelectorAll('input')
    knapper[alternativer.indexOf(treff)]?.focus()
  }
  return (
    <fieldset
      className={stil.svarvalg}
      data-feil={feil !== undefined || undefined}
      aria-describedby={feil === undefined ? undefined : `${id}-feil`}
      onKeyDown={vedTast}
    >
      <legend>{tittel}</legend>
      <div>
        {alternativer.map(({ verdi, tittel: navn }, nr) => (
          <label key={navn}>
            <input
              type="radio"
              id={nr === 0 ? id : `${id}-${nr}`}
              name={id}
              checked={valgt === verdi}
              onChange={() => velg(String(verdi))}
            />
            <span>{navn}</span>
          </label>
        ))}
      </div>
      {feil && (
        <p id={`${id}-feil`} className={stil.feil}>
          {feil}
        </p>
      )}
    </fieldset>
  )
}
