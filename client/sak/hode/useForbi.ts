import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** Whether the element has been scrolled past, up and out of sight. */
export function useForbi(ref: RefObject<Element | null>): boolean {
  const [forbi, settForbi] = useState(false)
  useEffect(() => {
    if (!ref.current) return
    const vakt = new IntersectionObserver((sett) => {
      const sist = sett.at(-1)
      settForbi(sist !== undefined && !sist.isIntersecting && sist.boundingClientRect.bottom <= 0)
    })
    vakt.observe(ref.current)
    return () => vakt.disconnect()
  }, [ref])
  return forbi
}
