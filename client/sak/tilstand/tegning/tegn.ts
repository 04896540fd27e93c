import type { Form, Region } from '../kart.ts'
import { erI, formFor } from '../kart.ts'
import { kolonnebredde, leggKolonne } from './kolonne.ts'
import type { Merket, Rute, Topp } from './maal.ts'
import { BREDDE, LUFT, SMAL } from './maal.ts'
import { leggRad, radbredde } from './rad.ts'
import { leggStige } from './stige.ts'

/** A region with the states that are lit in it, and the labels of the ways on. */
export type Tegnes = Pick<Region, 'rot' | 'begynner'> & {
  staar: readonly string[]
  lapper: readonly Merket[]
}
type Baand = { x: number; b: number }
export type Tegning = {
  bredde: number
  hoyde: number
  /** Where everything lies, by the id of the state or the label. */
  ruter: ReadonlyMap<string, Rute>
  /** How each region is drawn, by the id of its root. */
  formene: ReadonlyMap<string, Form>
  /** The band of the sheet in which all that is lit lies. */
  her: Baand
}

/** Narrower than this nothing is laid. */
const SMALEST = 300

const minst = (region: Tegnes, bredde: number) => former[form(region, bredde)].bredde(region)

const former = {
  trapp: { bredde: () => BREDDE, legg: leggStige },
  rad: { bredde: radbredde, legg: leggRad },
  kolonne: { bredde: kolonnebredde, legg: leggKolonne },
} as const

/** A row that is wider than its place becomes a column. */
const form = (region: Tegnes, bredde: number): Form =>
  formFor(region) === 'rad' && radbredde(region) > bredde ? 'kolonne' : formFor(region)

/**
 * Places the whole machine on one sheet: stairs first, then the other regions in their order, as many beside
 * each other as there is room for. What the case has several of has a line alone. Where only `synlig` of the width is in view,
 * all but the stair lies below the step that one stands on. Everything is read off the nesting of the
 * states: one more in the machine is one more here.
 */
export function tegn(regioner: readonly Tegnes[], synlig: number): Tegning {
  const ruter = new Map<string, Rute>()
  const trapper = regioner.filter((en) => formFor(en) === 'trapp')
  const resten = regioner.filter((en) => !trapper.includes(en))
  const under = trapper.reduce(
    (y, en) => y + leggLinje([en], { x: 0, y, b: BREDDE }, ruter) + LUFT,
    0,
  )
  const her = baand(
    trapper.flatMap(({ rot, staar }) =>
      rot.barn
        .filter(({ id }) => staar.some((sti) => erI(sti, id)))
        .flatMap(({ id }) => ruter.get(id) ?? []),
    ),
    synlig,
  )
  const hoyde = fordel(resten, her.b).reduce(
    (y, linje) => y + leggLinje(linje, { ...her, y }, ruter) + LUFT,
    under,
  )
  return {
    bredde: BREDDE,
    hoyde: hoyde - LUFT,
    ruter,
    formene: new Map(regioner.map((region) => [region.rot.id, form(region, her.b)])),
    her,
  }
}

/** As wide as can be seen at once, around the step that is lit. */
function baand([lyser]: readonly Rute[], synlig: number): Baand {
  if (synlig >= BREDDE) return { x: 0, b: BREDDE }
  const b = Math.max(SMALEST, synlig - 2 * SMAL, lyser?.b ?? 0)
  const x = lyser ? lyser.x + (lyser.b - b) / 2 : 0
  return { x: Math.max(0, Math.min(x, BREDDE - b)), b }
}

/** Which regions share a line: what the case has several of has one alone. */
function fordel(regioner: readonly Tegnes[], bredde: number): Tegnes[][] {
  const linjer: Tegnes[][] = []
  let igjen = 0
  for (const region of regioner) {
    const trenger = minst(region, bredde) + LUFT
    const sist = linjer.at(-1)
    if (sist && !region.begynner && trenger <= igjen) sist.push(region)
    else {
      linjer.push([region])
      igjen = bredde + LUFT
    }
    igjen -= trenger
  }
  return linjer
}

/** Regions beside each other, as high as the highest, with what is left of the width shared out. */
function leggLinje(linje: readonly Tegnes[], plass: Topp, ruter: Map<string, Rute>): number {
  const brukt = linje.reduce((sum, region) => sum + minst(region, plass.b) + LUFT, -LUFT)
  const ekstra = Math.max(0, plass.b - brukt) / linje.length
  let { x } = plass
  const lagt = linje.map((region) => {
    const topp = { x, y: plass.y, b: Math.min(plass.b, minst(region, plass.b) + ekstra) }
    x += topp.b + LUFT
    return { id: region.rot.id, topp, h: former[form(region, plass.b)].legg(region, topp, ruter) }
  })
  const h = Math.max(...lagt.map((en) => en.h))
  for (const { id, topp } of lagt) ruter.set(id, { ...topp, h })
  return h
}
