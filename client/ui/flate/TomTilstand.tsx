import type { ReactNode } from 'react'
import stil from './flate.module.css'

type Props = { tittel: string; children: ReactNode; handling?: ReactNode }

/** Nothing here: says what will be shown, why it is empty, and the one thing to do. */
export function TomTilstand({ tittel, children, handling }: Props) {
  return (
    <div className={stil.tom}>
      <svg viewBox="0 0 96 56" aria-hidden="true">
        <path className={stil.tomtrapp} d="M4 54V42h28V30h28V18h32v36z" />
        <path className={stil.tompinne} d="m42 20 16-9" />
      </svg>
      <h2>{tittel}</h2>
      <p>{children}</p>
      {handling}
    </div>
  )
}
