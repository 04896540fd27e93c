import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/**
 * For a list that may be larger than its place: the one in it with `aria-current` is moved to the middle, each
 * time another has it. `naa` names that one.
 */
export function useIMidten<T extends HTMLElement>(naa: string): RefObject<T | null> {
  const liste = useRef<T>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another is the current one
  useEffect(() => {
    if (!liste.current) return
    // Told when the page has been laid out anyway: to ask before that is what a slow phone spends its first second on.
    const plass = new ResizeObserver(([{ target } = {}]) => tilMidten(target))
    plass.observe(liste.current)
    return () => plass.disconnect()
  }, [naa])
  return liste
}

function tilMidten(liste: Element | undefined): void {
  const en = liste?.querySelector('[aria-current]')
  if (!liste || !en) return
  const [hele, denne] = [liste.getBoundingClientRect(), en.getBoundingClientRect()]
  liste.scrollLeft += denne.x + denne.width / 2 - (hele.x + hele.width / 2)
  liste.scrollTop += denne.y + denne.height / 2 - (hele.y + hele.height / 2)
}
