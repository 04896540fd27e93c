import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { lyttPaaFingre } from './fingre.ts'
import type { Punkt } from './tegning/maal.ts'
import { LESBAR } from './tegning/maal.ts'
import type { Tegning } from './tegning/tegn.ts'

export const MINST = 0.35
export const MEST = 2.5
const STEG = 1.25

const innenfor = (skala: number) => Math.min(MEST, Math.max(MINST, skala))

/** The middle of what the window shows of the frame. */
const midt = (el: Element): Punkt => {
  const { left, width, top, bottom } = el.getBoundingClientRect()
  return { x: left + width / 2, y: (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2 }
}

/**
 * How large the sheet is shown in a frame that is `rammebredde` wide and scrolls, and the ways to change it:
 * a step, all of it, Ctrl and the wheel, two fingers. What was under the pointer, or in the middle, stays
 * there. It begins as large as it can be read, at what is lit.
 */
export function useZoom(
  ramme: RefObject<HTMLElement | null>,
  { bredde, hoyde, her }: Pick<Tegning, 'bredde' | 'hoyde' | 'her'>,
  rammebredde: number,
) {
  const begynn = innenfor(Math.max(LESBAR, Math.min(1, rammebredde / bredde)))
  const [skala, settSkala] = useState(begynn)
  const naa = useRef(skala)
  naa.current = skala

  /** What is at one point of the window comes to be at another. */
  const zoom = useRef((faktor: number, fra: Punkt, til: Punkt) => {
    const ark = ramme.current?.firstElementChild
    if (!ark) return
    const foer = ark.getBoundingClientRect()
    const ny = innenfor(naa.current * faktor)
    const ganger = ny / naa.current
    // At once: the next movement of a finger may come before React would have drawn this one.
    flushSync(() => settSkala(ny))
    const etter = ark.getBoundingClientRect()
    ramme.current?.scrollBy(
      etter.left + (fra.x - foer.left) * ganger - til.x,
      etter.top + (fra.y - foer.top) * ganger - til.y,
    )
  }).current

  // Where one is may change while one looks; the frame does not jump for that.
  const forst = useRef(her)
  forst.current = her
  useLayoutEffect(() => {
    settSkala(begynn)
    const { x, b } = forst.current
    ramme.current?.scrollTo(0, 0)
    ramme.current?.scrollTo((x + b / 2) * begynn - rammebredde / 2, 0)
  }, [ramme, begynn, rammebredde])

  useEffect(() => (ramme.current ? lyttPaaFingre(ramme.current, zoom) : undefined), [ramme, zoom])

  const gang = (faktor: number) => {
    if (!ramme.current) return
    const sted = midt(ramme.current)
    zoom(faktor, sted, sted)
  }
  return {
    skala,
    /** All of the sheet as it is shown at first; made larger, it scrolls. */
    rammehoyde: hoyde * begynn,
    inn: () => gang(STEG),
    ut: () => gang(1 / STEG),
    hele: () => gang(Math.min(rammebredde / bredde, window.innerHeight / hoyde, 1) / skala),
  }
}
