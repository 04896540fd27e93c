import type { Region } from '../kart.ts'
import { formFor } from '../kart.ts'
import { kolonnebredde, leggKolonne } from './kolonne.ts'
import type { Merket, Rute, Topp } from './maal.ts'
import { BREDDE, LUFT } from './maal.ts'
import { leggRad, radbredde } from './rad.ts'
import { leggStige } from './stige.ts'

/** A region with the states that are lit in it, and the labels of the ways on. */
export type Tegnes = Pick<Region, 'rot' | 'begynner'> & {
  staar: readonly string[]
  lapper: readonly Merket[]
}
/** Where everything lies, by the id of the state or the label. */
export type Tegning = { bredde: number; hoyde: number; ruter: ReadonlyMap<string, Rute> }

const former = {
  trapp: { bredde: () => BREDDE, legg: leggStige },
  rad: { bredde: radbredde, legg: leggRad },
  kolonne: { bredde: kolonnebredde, legg: leggKolonne },
} as const

const minst = (region: Tegnes) => former[formFor(region)].bredde(region)
const legg = (region: Tegnes, topp: Topp, ruter: Map<string, Rute>) =>
  former[formFor(region)].legg(region, topp, ruter)

/**
 * Places the whole machine on one sheet: stairs first, then the other regions, as many beside each other
 * as there is room for, and last what the case has several of. Everything is read off the nesting of the
 * states: one more in the machine is one more here.
 */
export function tegn(regioner: readonly Tegnes[]): Tegning {
  const ruter = new Map<string, Rute>()
  const hoyde = fordel(regioner).reduce((y, linje) => y + leggLinje(linje, y, ruter) + LUFT, 0)
  return { bredde: BREDDE, hoyde: hoyde - LUFT, ruter }
}

/** Which regions share a line: a stair and a kind of process have one each. */
function fordel(regioner: readonly Tegnes[]): Tegnes[][] {
  const alene = (en: Tegnes) => [en]
  const trapper = regioner.filter((en) => formFor(en) === 'trapp')
  const flere = regioner.filter((en) => en.begynner)
  const linjer: Tegnes[][] = []
  let igjen = 0
  for (const region of regioner) {
    if (trapper.includes(region) || flere.includes(region)) continue
    const trenger = minst(region) + LUFT
    const sist = linjer.at(-1)
    if (sist && trenger <= igjen) sist.push(region)
    else {
      linjer.push([region])
      igjen = BREDDE + LUFT
    }
    igjen -= trenger
  }
  return [...trapper.map(alene), ...linjer, ...flere.map(alene)]
}

/** Regions beside each other, as high as the highest, with what is left of the width shared out. */
function leggLinje(linje: readonly Tegnes[], y: number, ruter: Map<string, Rute>): number {
  const brukt = linje.reduce((sum, region) => sum + minst(region) + LUFT, -LUFT)
  const ekstra = Math.max(0, BREDDE - brukt) / linje.length
  let x = 0
  const lagt = linje.map((region) => {
    const topp = { x, y, b: Math.min(BREDDE, minst(region) + ekstra) }
    x += topp.b + LUFT
    return { id: region.rot.id, topp, h: legg(region, topp, ruter) }
  })
  const h = Math.max(...lagt.map((en) => en.h))
  for (const { id, topp } of lagt) ruter.set(id, { ...topp, h })
  return h
}
