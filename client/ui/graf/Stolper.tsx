import stil from './graf.module.css'

type Props = {
  /** `tekst` stands where the number is not told; such a row has no bar. */
  stolper: readonly { id: string; navn: string; antall: number | null; tekst?: string }[]
  /** The number that fills the width. */
  mest: number
}

/** Counts as lying bars, each with its name and its number in words' reach. */
export function Stolper({ stolper, mest }: Props) {
  return (
    <ul className={stil.stolper}>
      {stolper.map(({ id, navn, antall, tekst }) => (
        <li key={id}>
          <span>{navn}</span> <strong>{antall ?? tekst}</strong>
          {antall !== null && (
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={mest === 0 ? 0 : (antall / mest) * 100} height="1" />
            </svg>
          )}
        </li>
      ))}
    </ul>
  )
}
