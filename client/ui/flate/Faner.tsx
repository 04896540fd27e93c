import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import stil from './flate.module.css'

/** Tabs that are addresses: a row of router links, the one in view with aria-current. */
export function Faner({ navn, children }: { navn: string; children: ReactNode }) {
  const rad = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    if (!rad.current) return
    // Told when the page has been laid out anyway: to ask before that is what a slow phone spends its first second on.
    const bredde = new ResizeObserver(([{ target } = {}]) => visTil(target, pathname))
    bredde.observe(rad.current)
    return () => bredde.disconnect()
  }, [pathname])
  return (
    <nav className={stil.faner} aria-label={navn} ref={rad}>
      {children}
    </nav>
  )
}

/** On a phone the row is wider than the screen: the tab one stands on is moved to its middle. */
function visTil(rad: Element | undefined, pathname: string): void {
  if (!(rad instanceof HTMLElement)) return
  const fane = [...rad.querySelectorAll('a')].find((a) => a.pathname === pathname)
  if (!fane) return
  rad.scrollLeft = fane.offsetLeft - rad.offsetLeft - (rad.clientWidth - fane.offsetWidth) / 2
}
