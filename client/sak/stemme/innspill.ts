import type { Sak } from '../bruk.ts'

/** One thing that the child told, or why it was not heard, and what became of it. */
export type Innspill = Extract<Sak['prosesser'][number], { navn: 'stemme' }>
/** One in which the child was heard. */
export type Fortalt = Innspill & { hort: NonNullable<Innspill['hort']> }
/** What the child answered with a tool. */
export type Verktoy = NonNullable<Fortalt['hort']['verktoy']>

const eldst = (a: Innspill, b: Innspill) => a.dato.localeCompare(b.dato)

export const innspillI = ({ prosesser }: Pick<Sak, 'prosesser'>): Innspill[] =>
  prosesser.filter((en): en is Innspill => en.navn === 'stemme')

export const erFortalt = (en: Innspill): en is Fortalt => en.hort !== null

/** As they are read: those that wait for an answer, oldest first; the rest, newest first. */
export function ordnet(sak: Pick<Sak, 'prosesser'>): { venter: Innspill[]; resten: Innspill[] } {
  const sortert = innspillI(sak).toSorted(eldst)
  return {
    venter: sortert.filter((en) => en.venter),
    resten: sortert.filter((en) => !en.venter).toReversed(),
  }
}

/** What the child told last. */
export const sistFortalt = (sak: Pick<Sak, 'prosesser'>): Fortalt | undefined =>
  innspillI(sak).toSorted(eldst).findLast(erFortalt)

/** What is worth having on the table: told from this day on, or still without an answer; newest first. */
export const aktuelle = (sak: Pick<Sak, 'prosesser'>, fra: string): Fortalt[] =>
  innspillI(sak)
    .filter(erFortalt)
    .filter(({ dato, venter }) => venter || dato >= fra)
    .toSorted(eldst)
    .toReversed()
