import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Punkt, Rute } from './tegning/maal.ts'

type Ark = { bredde: number; hoyde: number }

export const MINST = 0.35
const MEST = 2.5
const STEG = 1.25
/** Letters are not made smaller than this by themselves. */
const LESBAR = 0.9
const LUFT = 8

const innenfor = (skala: number) => Math.min(MEST, Math.max(MINST, skala))

/**
 * How large the sheet is shown in a frame that scrolls, and the ways to change it: a step, all of it,
 * Ctrl and the wheel, two fingers. What was under the pointer, or in the middle, stays there. It begins
 * as large as it can be read, at the place `her`.
 */
export function useZoom(ramme: RefObject<HTMLElement | null>, { bredde, hoyde }: Ark, her?: Rute) {
  const [skala, settSkala] = useState(1)
  /** As high as the frame is: all of the sheet, as it is shown at first. */
  const [rammehoyde, settRammehoyde] = useState(hoyde)
  /** The point of the sheet that is held still, and where in the frame it is. */
  const holdt = useRef<{ ark: Punkt; ramme: Punkt } | null>(null)
  const naa = useRef(skala)
  naa.current = skala

  useLayoutEffect(() => {
    const el = ramme.current
    if (!el || !holdt.current) return
    const { ark, ramme: i } = holdt.current
    el.scrollTo(ark.x * skala - i.x, ark.y * skala - i.y)
    holdt.current = null
  }, [ramme, skala])

  const til = useRef((ny: number, i?: Punkt) => {
    const el = ramme.current
    if (!el) return
    const punkt = i ?? { x: el.clientWidth / 2, y: el.clientHeight / 2 }
    holdt.current = {
      ark: {
        x: (el.scrollLeft + punkt.x) / naa.current,
        y: (el.scrollTop + punkt.y) / naa.current,
      },
      ramme: punkt,
    }
    settSkala(innenfor(ny))
  }).current

  // Where one is may change while one looks; the frame does not jump for that.
  const forst = useRef(her)
  useLayoutEffect(() => {
    const el = ramme.current
    if (!el) return
    const { x, b } = forst.current ?? { x: 0, b: bredde }
    const heleHer = el.clientWidth / (b + 2 * LUFT)
    const begynn = innenfor(
      Math.max(Math.min(LESBAR, heleHer), Math.min(1, el.clientWidth / bredde)),
    )
    settSkala(begynn)
    settRammehoyde(hoyde * begynn)
    const rom = Math.max(LUFT, (el.clientWidth - b * begynn) / 2)
    holdt.current = { ark: { x, y: 0 }, ramme: { x: rom, y: 0 } }
  }, [ramme, bredde, hoyde])

  useEffect(() => {
    const el = ramme.current
    return el ? lytt(el, (faktor, i) => til(naa.current * faktor, i)) : undefined
  }, [ramme, til])

  return {
    skala,
    rammehoyde,
    inn: () => til(skala * STEG),
    ut: () => til(skala / STEG),
    hele: () => {
      const el = ramme.current
      if (el) til(Math.min(el.clientWidth / bredde, window.innerHeight / hoyde, 1))
    },
  }
}

/** Ctrl and the wheel, which is two fingers on a touchpad too, and two fingers on glass. */
function lytt(el: HTMLElement, zoom: (faktor: number, i: Punkt) => void): () => void {
  const inni = (x: number, y: number): Punkt => {
    const { left, top } = el.getBoundingClientRect()
    return { x: x - left, y: y - top }
  }
  const hjul = (h: WheelEvent) => {
    if (!h.ctrlKey) return
    h.preventDefault()
    zoom(Math.exp(-h.deltaY / 300), inni(h.clientX, h.clientY))
  }
  let avstand = 0
  const fingre = (h: TouchEvent) => {
    const [a, b] = h.touches
    if (!a || !b) return
    const ny = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    if (h.type === 'touchmove') {
      h.preventDefault()
      zoom(ny / avstand, inni((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2))
    }
    avstand = ny
  }
  const slipp = new AbortController()
  const valg = { passive: false, signal: slipp.signal }
  el.addEventListener('wheel', hjul, valg)
  el.addEventListener('touchstart', fingre, valg)
  el.addEventListener('touchmove', fingre, valg)
  return () => slipp.abort()
}
