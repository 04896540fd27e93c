import type { ReactNode } from 'react'
import stil from '../motet.module.css'

type Props = { over?: ReactNode; children: ReactNode; om?: ReactNode }

/** What is being spoken of, large enough for the wall. Takes focus when one comes to it. */
export function Punkthode({ over, children, om }: Props) {
  return (
    <header className={stil.punkthode}>
      {over && <p className={stil.dempet}>{over}</p>}
      <h2 id="motepunkt" tabIndex={-1}>
        {children}
      </h2>
      {om && <p className={stil.dempet}>{om}</p>}
    </header>
  )
}
