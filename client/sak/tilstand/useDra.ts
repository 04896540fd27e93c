import type { PointerEvent } from 'react'
import { useRef } from 'react'

/** Moves a frame that scrolls by dragging it with a mouse; a finger does that by itself. */
export function useDra() {
  const fra = useRef<{ x: number; y: number; venstre: number; topp: number } | null>(null)
  return {
    onPointerDown: ({ pointerType, button, target, currentTarget: el, ...h }: PointerEvent) => {
      const paaLenke = target instanceof Element && target.closest('a')
      if (pointerType !== 'mouse' || button !== 0 || paaLenke) return
      fra.current = { x: h.clientX, y: h.clientY, venstre: el.scrollLeft, topp: el.scrollTop }
      el.setPointerCapture(h.pointerId)
    },
    onPointerMove: ({ clientX, clientY, currentTarget: el }: PointerEvent) => {
      const start = fra.current
      if (start) el.scrollTo(start.venstre - clientX + start.x, start.topp - clientY + start.y)
    },
    onPointerUp: () => {
      fra.current = null
    },
    onPointerCancel: () => {
      fra.current = null
    },
  }
}
