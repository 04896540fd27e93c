import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import stil from './flate.module.css'

/** Tabs that are addresses: a row of router links, the one in view with aria-current. */
export function Faner({ navn, children }: { navn: string; children: ReactNode }) {
  const rad = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  useEffect(() => visTil(rad.current, pathname), [pathname])
  return (
    <nav className={stil.faner} aria-label={navn} ref={rad}>
      {children}
    </nav>
  )
}

/** On a phone the row is wider than the screen: the tab one stands on is moved to its middle. */
function visTil(rad: HTMLElement | null, pathname: string): void {
  const fane = [...(rad?.querySelectorAll('a') ?? [])].find((a) => a.pathname === pathname)
  if (!rad || !fane) return
  rad.scrollLeft = fane.offsetLeft - rad.offsetLeft - (rad.clientWidth - fane.offsetWidth) / 2
}
