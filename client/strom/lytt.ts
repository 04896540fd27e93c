import { delta } from './delt.ts'
import { holdApen } from './holdApen.ts'
import type { Hor, Hort } from './hort.ts'
import { siIgjen } from './igjen.ts'

const lyttere = new Set<Hor>()
let slutt: AbortController | undefined
let apen = false

const fortell = (hort: Hort) => {
  apen = hort.slag !== 'brutt'
  for (const hor of lyttere) hor(hort)
  if (hort.slag === 'begynt') siIgjen()
}

function vaakn(): void {
  if (slutt || lyttere.size === 0 || document.hidden) return
  slutt = new AbortController()
  void delta(fortell, holdApen, slutt.signal)
}

function sov(): void {
  slutt?.abort()
  slutt = undefined
  apen = false
}

document.addEventListener('visibilitychange', () => (document.hidden ? sov() : vaakn()))

/**
 * Hears what happens while the page is in view, until what is answered is called. A page that is hidden
 * sleeps; when it comes into view it is told that the stream has begun, and catches up.
 */
export function lytt(hor: Hor): () => void {
  lyttere.add(hor)
  if (apen) hor({ slag: 'begynt' })
  vaakn()
  return () => {
    lyttere.delete(hor)
    if (lyttere.size === 0) sov()
  }
}
