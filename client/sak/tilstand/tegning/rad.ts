import type { Node } from '../kart.ts'
import type { Merket, Rute, Topp } from './maal.ts'
import { BUE, LUFT, lapphoyde, MELLOM, OVERSKRIFT, PILLE, pillebredde, SMAL } from './maal.ts'

type Rad = { rot: Node; lapper: readonly Merket[] }
const LAPP = { minst: 140, mest: 220 } as const

/** The least width that the region's states need beside each other. */
export const radbredde = ({ rot }: Rad): number =>
  2 * LUFT + rot.barn.reduce((sum, en) => sum + pillebredde(en.tittel) + MELLOM, -MELLOM)

/** A region as a row of its states with its labels below. Puts their places in `ruter`, and answers the height. */
export function leggRad({ rot, lapper }: Rad, { x, y, b }: Topp, ruter: Map<string, Rute>): number {
  const topp = y + OVERSKRIFT + BUE
  let dit = x + LUFT
  for (const { id, tittel } of rot.barn) {
    const bredde = pillebredde(tittel)
    ruter.set(id, { x: dit, y: topp, b: bredde, h: PILLE })
    dit += bredde + MELLOM
  }
  const bunn = topp + PILLE
  return (lapper.length > 0 ? leggUnder(lapper, { x, y: bunn + BUE, b }, ruter) : bunn) + LUFT - y
}

/** Labels from left to right, as many on a line as there is room for; answers where they end. */
function leggUnder(lapper: readonly Merket[], { x, y, b }: Topp, ruter: Map<string, Rute>): number {
  const plass = b - 2 * LUFT + SMAL
  const mange = Math.max(1, Math.min(lapper.length, Math.floor(plass / (LAPP.minst + SMAL))))
  const bredde = Math.min(LAPP.mest, plass / mange - SMAL)
  let topp = y
  for (let nr = 0; nr < lapper.length; nr += mange) {
    const linje = lapper.slice(nr, nr + mange)
    const h = Math.max(...linje.map((lapp) => lapphoyde(lapp, bredde)))
    for (const [plassnr, { id }] of linje.entries())
      ruter.set(id, { x: x + LUFT + plassnr * (bredde + SMAL), y: topp, b: bredde, h })
    topp += h + SMAL
  }
  return topp - SMAL
}
