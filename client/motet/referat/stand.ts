import type { Mote } from '../../sak/moter/moter.ts'

/** What stands in one paragraph of the minutes: more than one where two wrote at the same time. */
export type Ord = Mote['avsnitt'][number]['ord']

/**
 * One paragraph as it is being written here. `lagret`: what the meeting has of it; `bygger`: which words those
 * are, which give way to mine; `sendt`: what is on its way.
 */
export type Stand = {
  tekst: string
  lagret: string
  bygger: readonly number[]
  sendt: string | null
}

export const begynn = (ord: Ord): Stand => {
  const siste = ord.at(-1)
  const tekst = siste?.tekst ?? ''
  return { tekst, lagret: tekst, bygger: siste ? [siste.nr] : [], sendt: null }
}

/** Taken up again with what was written and not sent. */
export const fortsett = (ord: Ord, { tekst, bygger }: Pick<Stand, 'tekst' | 'bygger'>): Stand => {
  const lagret = ord.find(({ nr }) => bygger.includes(nr))?.tekst ?? ''
  return { tekst, lagret, bygger, sendt: null }
}

export const erUsendt = ({ tekst, lagret, sendt }: Stand): boolean =>
  tekst !== lagret || sendt !== null

/** What I sent has come; and where I have written nothing of my own, others' words are shown. */
export const medTjeneren = (stand: Stand, ord: Ord): Stand => {
  const { sendt, bygger, tekst } = stand
  if (sendt !== null) {
    const mitt = ord.findLast((en) => en.tekst === sendt && !bygger.includes(en.nr))
    if (mitt) return { tekst, lagret: sendt, bygger: [mitt.nr], sendt: null }
    const borte = sendt.trim() === '' && !ord.some(({ nr }) => bygger.includes(nr))
    return borte ? { tekst, lagret: sendt, bygger: [], sendt: null } : stand
  }
  if (erUsendt(stand) || ord.some(({ nr }) => bygger.includes(nr))) return stand
  return ord.length === 0 && bygger.length === 0 ? stand : begynn(ord)
}

/** Words that others wrote in the paragraph at the same time, and nobody has taken in yet. */
export const andres = ({ bygger, sendt }: Stand, ord: Ord): Ord =>
  ord.filter(({ nr, tekst }) => !bygger.includes(nr) && tekst !== sendt)

/** Both, in one paragraph. */
export const medBegge = (stand: Stand, { nr, tekst }: Ord[number]): Stand => ({
  ...stand,
  tekst: [stand.tekst, tekst].filter(Boolean).join('\n'),
  bygger: [...stand.bygger, nr],
})
