import { useId } from 'react'
import stil from './skall.module.css'

type Props<T extends string> = {
  navn: string
  valg: readonly { verdi: T; tekst: string; lang?: string }[]
  valgt: T
  velg: (verdi: T) => void
}

/** A few choices side by side, one of them in force: radio buttons underneath. */
export function Segment<T extends string>({ navn, valg, valgt, velg }: Props<T>) {
  const gruppe = useId()
  return (
    <fieldset className={stil.segment}>
      <legend>{navn}</legend>
      <div>
        {valg.map(({ verdi, tekst, lang }) => (
          <label key={verdi} lang={lang}>
            <input
              type="radio"
              name={gruppe}
              checked={verdi === valgt}
              onChange={() => velg(verdi)}
            />
            <span>{tekst}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
