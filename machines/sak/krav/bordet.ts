import type { Deltaker } from '../../roller.ts'
import type { Rutine, TrinnNr } from '../../rutine/skjema.ts'
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

const TRINN = [0, 1, 2, 3] as const

/** The case as it stood on a trinn and on each that it has come up to since. */
const fraOgMed = (k: SakKontekst, fra: TrinnNr): SakKontekst[] =>
  TRINN.filter((nr) => nr >= fra && nr <= k.trinn).map((trinn) => ({ ...k, trinn }))

/**
 * Those whom the routine always asks to the talk of a trinn, who have been at none there or further up, and
 * of whom nobody has said why (R519, R635–637).
 */
export const savnet = (k: SakKontekst, rutine: Rutine, trinn: TrinnNr = k.trinn): Deltaker[] => {
  const ark = fraOgMed(k, trinn)
  const der = new Set(ark.flatMap((en) => [...varMed(en, rutine)]))
  return rutine.trinn[trinn].inviteres.flatMap(({ deltaker, naar }) =>
    naar === 'alltid' && !der.has(deltaker) && !ark.some((en) => arket(en).utenDem?.[deltaker])
      ? deltaker
      : [],
  )
}

/** Whether a trinn asks who was not at its talk. */
export const sporHvem = ({ trinn }: Pick<Rutine, 'trinn'>, nr: TrinnNr): boolean =>
  trinn[nr].krav.kartlagt.includes('inviterteVarMed')

/** Those missed at the talks of the trinn below that ask who was there: the case may have gone past them. */
export const savnetUnder = (k: SakKontekst, rutine: Rutine): Deltaker[] => [
  ...new Set(
    TRINN.filter((nr) => nr < k.trinn && sporHvem(rutine, nr)).flatMap((nr) =>
      fraOgMed(k, nr).some((en) => varMed(en, rutine).size > 0) ? savnet(k, rutine, nr) : [],
    ),
  ),
]

/** All who are missed, once there has been a talk: before, nobody has stayed away. */
export const utenGrunn = (k: SakKontekst, rutine: Rutine): Deltaker[] => {
  const her = varMed(k, rutine).size === 0 ? [] : savnet(k, rutine)
  return [...new Set([...her, ...savnetUnder(k, rutine)])]
}
