import type { Node } from '../kart.ts'
import { erI } from '../kart.ts'
import { leggLapper, leggTilstander } from './kolonne.ts'
import type { Merket, Rute, Topp } from './maal.ts'
import { KANAL, LUFT, linjehoyde, linjer, OVERSKRIFT, SMAL } from './maal.ts'

type Stige = { rot: Node; staar: readonly string[]; lapper: readonly Merket[] }
/** How much each step lies above the one before it. */
const STIGNING = 26
const LAPP = 180

/**
 * A stair: each state of the region is a step, as a column of the states inside it, rising to the right
 * on a common floor. The step one stands on is wider: beside its states is room for the ways on. Puts the
 * places of states and labels in `ruter`, and answers the height.
 */
export function leggStige(
  { rot, staar, lapper }: Stige,
  plass: Topp,
  ruter: Map<string, Rute>,
): number {
  const antall = rot.barn.length
  const smal = (plass.b - SMAL * (antall - 1) - LAPP) / antall
  const hode = OVERSKRIFT + Math.max(...rot.barn.map((en) => hodehoyde(en, smal)))
  let x = plass.x
  let gulv = 0
  const trinn = rot.barn.map(({ id, barn }, nr) => {
    const bred = staar.some((sti) => erI(sti, id))
    const y = plass.y + (antall - 1 - nr) * STIGNING
    const rute = { x, y, b: smal + (bred ? LAPP : 0) }
    const topp = y + hode
    const b = smal - 2 * LUFT - KANAL
    const merker = bred ? ordne(rot, lapper) : []
    gulv = Math.max(
      gulv,
      leggTilstander(barn, { x: x + LUFT + KANAL, y: topp, b }, ruter),
      leggLapper(merker, { x: x + smal + SMAL, y: topp, b: LAPP - SMAL - LUFT }, ruter) +
        LUFT -
        SMAL,
    )
    x += rute.b + SMAL
    return { id, rute }
  })
  for (const { id, rute } of trinn) ruter.set(id, { ...rute, h: gulv - rute.y })
  return gulv - plass.y
}

const hodehoyde = ({ trinn }: Node, bredde: number) =>
  trinn ? linjehoyde(linjer(trinn.tittel, bredde - 2 * LUFT)) : 0

/** From the way furthest up to the way furthest down. */
const ordne = ({ barn }: Node, lapper: readonly Merket[]) =>
  lapper.toSorted((a, b) => trinnFor(barn, b) - trinnFor(barn, a))

const trinnFor = (trinn: readonly Node[], { til }: Merket) =>
  trinn.findIndex(({ id }) => til !== null && erI(til, id))
