import { createContext, useContext, useSyncExternalStore } from 'react'

/** The place beside the case's tabs that a tab may fill with what is good to see while one works. */
export const Vedplass = createContext<HTMLElement | null>(null)

/** As in the style sheet of the case: from here on there are two columns. */
const BREDT = '(min-width: 64rem)'

function folgBredden(lytter: () => void) {
  const bredt = window.matchMedia(BREDT)
  bredt.addEventListener('change', lytter)
  return () => bredt.removeEventListener('change', lytter)
}

/** That place, where there is one on a screen as wide as this. */
export function useVedplass(): HTMLElement | null {
  const plass = useContext(Vedplass)
  const bredt = useSyncExternalStore(folgBredden, () => window.matchMedia(BREDT).matches)
  return bredt ? plass : null
}
