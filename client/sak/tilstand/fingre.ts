import type { Punkt } from './tegning/maal.ts'

/** Makes larger by a factor, and moves what is at one point of the window to another. */
type Zoom = (faktor: number, fra: Punkt, til: Punkt) => void
/** How far apart two fingers are, and the point between them. */
type Grep = { avstand: number; midt: Punkt }

/** A notch of a wheel is no more than this; two fingers on a touchpad send many small ones. */
const HAKK = 22

/**
 * Ctrl and the wheel, which is two fingers on a touchpad too, and two fingers on glass. One finger and the
 * wheel alone scroll as on any page. Answers how to let go.
 */
export function lyttPaaFingre(el: HTMLElement, zoom: Zoom): () => void {
  const hjul = (h: WheelEvent) => {
    if (!h.ctrlKey) return
    h.preventDefault()
    const sted = { x: h.clientX, y: h.clientY }
    zoom(Math.exp(-Math.max(-HAKK, Math.min(HAKK, h.deltaY)) / 100), sted, sted)
  }
  let foer: Grep | null = null
  const fingre = (h: TouchEvent) => {
    const naa = grep(h.touches)
    if (h.type === 'touchmove' && naa && foer) {
      // Not where one finger was scrolling already.
      if (h.cancelable) h.preventDefault()
      zoom(naa.avstand / foer.avstand, foer.midt, naa.midt)
    }
    foer = naa
  }
  const slipp = new AbortController()
  const valg = { passive: false, signal: slipp.signal }
  el.addEventListener('wheel', hjul, valg)
  for (const slag of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    el.addEventListener(slag, fingre, valg)
  return () => slipp.abort()
}

function grep([a, b]: TouchList): Grep | null {
  if (!a || !b) return null
  return {
    avstand: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    midt: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
  }
}
