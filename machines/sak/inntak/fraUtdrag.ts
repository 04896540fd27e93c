import type { SakKontekst, Utkast } from '../kontekst.ts'
import type { Part } from '../part.ts'
import { levendeRader } from '../plan/rad.ts'

/** What the next place gets of a case: what was written for it, where the case stood, and the plan that goes along. */
export type Overlevert = {
  innhold: string
  /** The days on which it was written, and on which the case began: ISO dates. */
  dato: string
  begynte: string
  trinn: SakKontekst['trinn']
  plan: Utkast | null
}

/** The plan that may go along: the one in force, or the one that was until the case was closed. */
export const planenNaa = ({ plan, lukket }: Pick<SakKontekst, 'plan' | 'lukket'>) =>
  plan.gjeldende ?? (lukket ? (plan.tidligere.at(-1) ?? null) : null)

/** Staff and services are those of the old place. */
const blirMed = (ansvarlig: Part): Part | null =>
  ansvarlig.slag === 'ansatt' || ansvarlig.slag === 'tjeneste' ? null : ansvarlig

/**
 * The extract of a case, as it stands; null where none does. Of the plan only what lives on: who answers for
 * it, whom it is aimed at and when it is evaluated is the new place's to say.
 */
export const fraUtdrag = (k: SakKontekst): Overlevert | null => {
  if (!k.utdrag) return null
  const { innhold, dato, plan: nr } = k.utdrag
  const plan = [k.plan.gjeldende, ...k.plan.tidligere].find((en) => en !== null && en.nr === nr)
  return {
    innhold,
    dato,
    begynte: k.tattInn?.begynte ?? k.opprettet,
    trinn: k.trinn,
    plan: plan
      ? {
          maal: plan.maal,
          rader: levendeRader(plan).map(({ id: _, ansvarlig, ...rad }) => ({
            ...rad,
            ansvarlig: blirMed(ansvarlig),
            evalueres: null,
            rettetMot: null,
            fra: null,
          })),
        }
      : null,
  }
}
