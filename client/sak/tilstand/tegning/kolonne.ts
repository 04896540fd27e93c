import type { Node } from '../kart.ts'
import type { Merket, Rute, Topp } from './maal.ts'
import {
  KANAL,
  LUFT,
  lapphoyde,
  MELLOM,
  OVERSKRIFT,
  pillebredde,
  pillehoyde,
  SMAL,
} from './maal.ts'

type Kolonne = { rot: Node; lapper: readonly Merket[] }
/** Longer words go on two lines. */
const MEST = 112
const LAPP = 102
/** Between states and labels, where the ways run. */
const VEI = 22

/** States below each other. Puts their places in `ruter`, and answers where the column ends. */
export const leggTilstander = (
  noder: readonly Node[],
  { x, y, b }: Topp,
  ruter: Map<string, Rute>,
): number =>
  noder.reduce((topp, { id, tittel }) => {
    const h = pillehoyde(tittel, b)
    ruter.set(id, { x, y: topp, b, h })
    return topp + h + MELLOM
  }, y)

/** Labels below each other, beside their states; answers where they end. */
export const leggLapper = (
  lapper: readonly Merket[],
  { x, y, b }: Topp,
  ruter: Map<string, Rute>,
): number =>
  lapper.reduce((topp, lapp) => {
    const h = lapphoyde(lapp, b)
    ruter.set(lapp.id, { x, y: topp, b, h })
    return topp + h + SMAL
  }, y)

const bredde = ({ barn }: Node) =>
  Math.min(MEST, Math.max(...barn.map(({ tittel }) => pillebredde(tittel))))

/** The least width that the region needs. */
export const kolonnebredde = ({ rot }: Kolonne): number =>
  2 * LUFT + KANAL + bredde(rot) + VEI + LAPP

/** A region as a column of its states with its labels beside; answers the height. */
export function leggKolonne(
  { rot, lapper }: Kolonne,
  topp: Topp,
  ruter: Map<string, Rute>,
): number {
  const b = bredde(rot)
  const x = topp.x + LUFT + KANAL
  const y = topp.y + OVERSKRIFT
  const ved = x + b + VEI
  const ender = [
    leggTilstander(rot.barn, { x, y, b }, ruter),
    leggLapper(lapper, { x: ved, y, b: topp.x + topp.b - LUFT - ved }, ruter) + LUFT - SMAL,
  ]
  return Math.max(...ender) - topp.y
}
