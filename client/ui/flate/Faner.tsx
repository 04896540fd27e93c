import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import stil from './flate.module.css'
import { useIMidten } from './useIMidten.ts'

/** Tabs that are addresses: a row of router links, the one in view with aria-current. */
export function Faner({ navn, children }: { navn: string; children: ReactNode }) {
  const { pathname } = useLocation()
  const rad = useIMidten<HTMLElement>(pathname)
  return (
    <nav className={stil.faner} aria-label={navn} ref={rad}>
      {children}
    </nav>
  )
}
