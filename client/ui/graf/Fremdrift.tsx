import { useId } from 'react'
import stil from './graf.module.css'

type Props = { navn: string; gjort: number; av: number; tekst: string }

/** How far something has come: a bar, and the same in words. */
export function Fremdrift({ navn, gjort, av, tekst }: Props) {
  const id = useId()
  return (
    <div className={stil.fremdrift}>
      <div>
        <label htmlFor={id}>{navn}</label>
        <span>{tekst}</span>
      </div>
      <progress id={id} value={gjort} max={av} aria-valuetext={tekst} />
    </div>
  )
}
