import { useEffect, useRef } from 'react'

/** Sends focus to a field, or to the heading of the point, when the point has come on the screen. */
export function useFokus(punkt: string): (felt?: string) => void {
  const vil = useRef<{ felt: string | undefined }>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another point is shown
  useEffect(() => {
    if (!vil.current) return
    const { felt } = vil.current
    vil.current = null
    const funnet = felt === undefined ? null : document.getElementById(felt)
    ;(funnet ?? document.getElementById('motepunkt'))?.focus()
  }, [punkt])
  return (felt) => {
    vil.current = { felt }
  }
}
