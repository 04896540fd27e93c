import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { BREDDE } from './tegning/maal.ts'

/** How wide the frame is, whether or not it has a bar to scroll by. */
export function useRammebredde(ramme: RefObject<HTMLElement | null>): number {
  const [bredde, settBredde] = useState(BREDDE)
  useLayoutEffect(() => {
    const el = ramme.current
    if (!el) return
    const maal = () => settBredde(el.offsetWidth)
    maal()
    const folger = new ResizeObserver(maal)
    folger.observe(el)
    return () => folger.disconnect()
  }, [ramme])
  return bredde
}
