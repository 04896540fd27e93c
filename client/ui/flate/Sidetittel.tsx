import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import stil from './flate.module.css'

type Props = {
  /** What the browser tab says. Never a child's name: tabs are seen by people passing by. */
  fanetittel: string
  over?: ReactNode
  children: ReactNode
}

/** Where the visit began, which may be shown more than once as its parts arrive. */
let begynte: string | undefined
let harReist = false

/** The page's h1. Takes focus when the page was reached from another one. */
export function Sidetittel({ fanetittel, over, children }: Props) {
  const tittel = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${fanetittel} · Stafett`
  }, [fanetittel])
  useEffect(() => {
    begynte ??= window.location.href
    harReist ||= window.location.href !== begynte
    if (harReist) tittel.current?.focus()
  }, [])
  return (
    <div className={stil.sidetittel}>
      {over && <p>{over}</p>}
      <h1 ref={tittel} tabIndex={-1}>
        {children}
      </h1>
    </div>
  )
}
