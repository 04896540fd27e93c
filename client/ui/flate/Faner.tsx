import type { ReactNode } from 'react'
import stil from './flate.module.css'

/** Tabs that are addresses: a row of router links, the one in view with aria-current. */
export function Faner({ navn, children }: { navn: string; children: ReactNode }) {
  return (
    <nav className={stil.faner} aria-label={navn}>
      {children}
    </nav>
  )
}
