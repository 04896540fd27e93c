import type { ReactNode } from 'react'
import { useId } from 'react'
import stil from './flate.module.css'

type Props = {
  tittel: string
  /** Beside the title: a state, a date, a small action. */
  ved?: ReactNode
  /** The one card of the page that says what to do now. */
  viktig?: boolean
  children: ReactNode
}

/** A sheet on the desk: a titled region of the page. */
export function Kort({ tittel, ved, viktig = false, children }: Props) {
  const id = useId()
  return (
    <section className={stil.kort} data-viktig={viktig || undefined} aria-labelledby={id}>
      <header className={stil.korthode}>
        <h2 id={id} tabIndex={-1}>
          {tittel}
        </h2>
        {ved}
      </header>
      {children}
    </section>
  )
}
