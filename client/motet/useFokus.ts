import { useEffect, useRef } from 'react'

/**
 * Sends focus to a field, or to the heading of the point, when it has come on the screen. `underveis`: the meeting
 * was begun before, and is taken up at the point where it was.
 */
export function useFokus(underveis: boolean): (felt?: string) => void {
  const vil = useRef<{ felt?: string | undefined } | null>(underveis ? {} : null)
  useEffect(() => {
    if (!vil.current) return
    const { felt } = vil.current
    vil.current = null
    const funnet = felt === undefined ? null : document.getElementById(felt)
    ;(funnet ?? document.getElementById('motepunkt'))?.focus()
  })
  return (felt) => {
    vil.current = { felt }
  }
}
