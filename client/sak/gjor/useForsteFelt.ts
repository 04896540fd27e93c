import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** In the address of a form that one comes to while writing: its first field takes focus, not its title. */
export const FORSTE_FELT = 'felt'

/** For the element around the form. */
export function useForsteFelt() {
  const rundt = useRef<HTMLDivElement>(null)
  const hash = useLocation({ select: (en) => en.hash })
  useEffect(() => {
    if (hash !== FORSTE_FELT) return
    rundt.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [hash])
  return rundt
}
