export type Punkt = { x: number; y: number }
export type Rute = Punkt & { b: number; h: number }
/** A corner and a width: how far down it goes is found out. */
export type Topp = Omit<Rute, 'h'>

/** In pixels at full size. The style sheet has the same type sizes. */
export const BREDDE = 820
/** The least scale at which everything can be read: the smallest letters, of 13 px, are 12 px then. */
export const LESBAR = 12 / 13
export const LUFT = 12
export const PILLE = 30
/** Between states that follow each other. */
export const MELLOM = 14
/** Between labels, and between the steps of a stair. */
export const SMAL = 8
/** Beside a column of states: where ways back run. */
export const KANAL = 14
/** Above a row of states, and between it and the labels below. */
export const BUE = 22
export const OVERSKRIFT = 34
const LINJE = 17
/** Beside the words of a state, with its border. */
const PILLELUFT = 8
/** The widths of letters in the type of the picture, a little more than they are. */
const BOKSTAVER: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|·]/, 3.9],
  [/[frt ()-]/, 5],
  [/[mwMW]/, 11.2],
  [/[A-ZÆØÅ]/, 9],
]
const ELLERS = 7.6

const tekstbredde = (tekst: string): number =>
  [...tekst].reduce(
    (sum, tegn) => sum + (BOKSTAVER.find(([slag]) => slag.test(tegn))?.[1] ?? ELLERS),
    0,
  )

/** How many lines a text takes. A word that is wider than the line is broken. */
export function linjer(tekst: string, bredde: number): number {
  if (tekst === '') return 0
  let antall = 1
  let brukt = 0
  for (const ord of tekst.split(' ')) {
    const b = tekstbredde(ord)
    const medMellomrom = brukt === 0 ? b : brukt + tekstbredde(' ') + b
    if (medMellomrom <= bredde + 0.5) brukt = medMellomrom
    else {
      antall += (brukt === 0 ? 0 : 1) + Math.floor(b / (bredde + 1))
      brukt = b % bredde
    }
  }
  return antall
}

export const linjehoyde = (antall: number): number => antall * LINJE

/** As wide as a state's words on one line. */
export const pillebredde = (tittel: string): number =>
  Math.max(60, tekstbredde(tittel) + 2 * PILLELUFT)

/** The height of a state whose words may take several lines. */
export const pillehoyde = (tittel: string, bredde: number): number =>
  PILLE + linjehoyde(linjer(tittel, bredde - 2 * PILLELUFT) - 1)

/** What the drawing needs of a label: where it belongs and how much it says. */
export type Merket = {
  id: string
  fra: string | null
  til: string | null
  tittel: string
  tekst: string
}

export const lapphoyde = ({ tittel, tekst }: Merket, bredde: number): number => {
  const plass = bredde - 2 * LUFT - 2
  return LUFT + linjehoyde(linjer(tittel, plass) + linjer(tekst, plass))
}
