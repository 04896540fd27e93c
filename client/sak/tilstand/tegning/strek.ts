import type { Rute } from './maal.ts'
import { BUE, KANAL, MELLOM, PILLE } from './maal.ts'

const midt = ({ x, y, b, h }: Rute) => ({ x: x + b / 2, y: y + h / 2 })
const inni = (a: Rute, b: Rute) =>
  b.x >= a.x && b.y >= a.y && b.x + b.b <= a.x + a.b && b.y + b.h <= a.y + a.h

const kurve = (x1: number, y1: number, x2: number, y2: number) => {
  const x = (x1 + x2) / 2
  return `M${x1} ${y1}C${x} ${y1} ${x} ${y2} ${x2} ${y2}`
}

/** As high up on `a` as `b` is, where `a` reaches so far. */
const iHoyde = (a: Rute, b: Rute) =>
  a.h <= b.h ? midt(a).y : Math.min(Math.max(midt(b).y, a.y + 20), a.y + a.h - 20)

/** A line from one place to another: on along the row or the column, back in a bow, else from side to side. */
export function strek(fra: Rute, til: Rute): string {
  const [a, b] = [midt(fra), midt(til)]
  if (fra === til) {
    // On its upper edge; inside, where it is large enough for that.
    const y = fra.y + (fra.h > 3 * PILLE ? 1.5 * KANAL : 0)
    return `M${fra.x + fra.b - 26} ${y}c-4 -16 20 -16 14 0`
  }
  if (inni(fra, til)) {
    // From the edge of what is around: beside in a column, above in a row.
    return til.x - fra.x < 2 * KANAL + MELLOM
      ? `M${fra.x} ${b.y}L${til.x} ${b.y}`
      : `M${b.x} ${til.y - BUE}L${b.x} ${til.y}`
  }
  if (fra.x === til.x) {
    const neste = til.y - fra.y - fra.h
    if (neste > 0 && neste <= MELLOM) return `M${a.x} ${fra.y + fra.h}L${b.x} ${til.y}`
    const ut = fra.x - 1.3 * KANAL
    return `M${fra.x} ${a.y}C${ut} ${a.y} ${ut} ${b.y} ${til.x} ${b.y}`
  }
  if (fra.y === til.y && fra.h === til.h) {
    const neste = til.x - fra.x - fra.b
    if (neste > 0 && neste <= MELLOM) return `M${fra.x + fra.b} ${a.y}L${til.x} ${b.y}`
    const opp = fra.y - Math.min(1.2 * BUE, 12 + Math.abs(a.x - b.x) / 24)
    return `M${a.x} ${fra.y}C${a.x} ${opp} ${b.x} ${opp} ${b.x} ${til.y}`
  }
  return a.x < b.x
    ? kurve(fra.x + fra.b, iHoyde(fra, til), til.x, b.y)
    : kurve(fra.x, iHoyde(fra, til), til.x + til.b, b.y)
}

/** From a state to its label, which lies beside it (`ved`) or below it. */
export const tilLapp = (fra: Rute, lapp: Rute, ved: boolean): string =>
  ved
    ? kurve(fra.x + fra.b, midt(fra).y, lapp.x, midt(lapp).y)
    : loddrett(midt(fra).x, fra.y + fra.h, lapp.x + lapp.b / 4, lapp.y)

/** From a label on to the state that its way leads to. */
export function fraLapp(lapp: Rute, til: Rute, ved: boolean): string {
  if (!ved) return loddrett(lapp.x + (lapp.b * 3) / 4, lapp.y, midt(til).x, til.y + til.h)
  return til.x >= lapp.x + lapp.b
    ? kurve(lapp.x + lapp.b, midt(lapp).y, til.x, midt(til).y)
    : kurve(lapp.x, midt(lapp).y + lapp.h / 4, til.x + til.b, midt(til).y)
}

const loddrett = (x1: number, y1: number, x2: number, y2: number) => {
  const y = (y1 + y2) / 2
  return `M${x1} ${y1}C${x1} ${y} ${x2} ${y} ${x2} ${y2}`
}
