import type { ReactNode } from 'react'
import { useId } from 'react'
import stil from './flate.module.css'

type Props = {
  /** Of the heading, for a link or a focus that leads here. */
  id?: string
  tittel: string
  /** Beside the title: a state, a date, a small action. */
  ved?: ReactNode
  /** The one card of the page that says what to do now. */
  viktig?: boolean
  children: ReactNode
}

/** A sheet on the desk: a titled region of the page. */
export function Kort({ id: gitt, tittel, ved, viktig = false, children }: Props) {
  const eget = useId()
  const id = gitt ?? eget
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
