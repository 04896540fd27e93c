import type { Deltaker } from '../../roller.ts'
import type { Rutine } from '../../rutine/skjema.ts'
import type { SakKontekst } from '../kontekst.ts'
import { arket } from '../kontekst.ts'

/**
 * As whom people were at the talks of this trinn: by form, the last one and those before it, and at meetings
 * that count as one.
 */
const samtalene = (k: SakKontekst, { moter }: Pick<Rutine, 'moter'>): Deltaker[][] => {
  const { samtale, vedBordet = [], moter: holdte } = arket(k)
  const paaMoter = holdte.flatMap(({ slag, med }) =>
    moter[slag].innfrir === 'samtaleHoldt' ? [med] : [],
  )
  return samtale ? [samtale.deltakere, vedBordet, ...paaMoter] : paaMoter
}

/** Everybody who was at a talk of this trinn. */
export const varMed = (k: SakKontekst, rutine: Pick<Rutine, 'moter'>): ReadonlySet<Deltaker> =>
  new Set(samtalene(k, rutine).flat())

/**
 * Those whom the routine always asks to the talk of this trinn, who have been at none, and of whom nobody has
 * said why (R519, R635–637).
 */
export const savnet = (k: SakKontekst, rutine: Rutine): Deltaker[] => {
  const der = varMed(k, rutine)
  const { utenDem = {} } = arket(k)
  return rutine.trinn[k.trinn].inviteres.flatMap(({ deltaker, naar }) =>
    naar === 'alltid' && !der.has(deltaker) && !utenDem[deltaker] ? deltaker : [],
  )
}

/** The same once there has been a talk: before, nobody has stayed away. */
export const utenGrunn = (k: SakKontekst, rutine: Rutine): Deltaker[] =>
  varMed(k, rutine).size === 0 ? [] : savnet(k, rutine)
