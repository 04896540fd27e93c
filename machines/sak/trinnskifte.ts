import { dagerMellom, leggTilDager } from '../kalender/dato.ts'
import type { Rutine, TrinnNr } from '../rutine/skjema.ts'
import { fravaerITrinn } from './fravaer.ts'
import type { Arbeid, SakKontekst } from './kontekst.ts'
import { arket, tomtArbeid } from './kontekst.ts'
import { levendeRader } from './plan/rad.ts'

/** The present trinn's sheet with something more written on it. */
export const paaArket = (k: SakKontekst, endring: Partial<Arbeid>) => ({
  arbeid: { ...k.arbeid, [k.trinn]: { ...arket(k), ...endring } },
})

const erUttomt = (plan: SakKontekst['plan']['gjeldende']) =>
  plan !== null && levendeRader(plan).length === 0

/**
 * A step up starts with an empty sheet; a step down takes up the sheet that was left there, or, on a trinn
 * that the case went past, takes its own along.
 */
const arkene = (k: SakKontekst, til: TrinnNr): SakKontekst['arbeid'] => {
  if (til > k.trinn) return { ...k.arbeid, [til]: tomtArbeid() }
  return til === 0 || k.arbeid[til] ? k.arbeid : { ...k.arbeid, [til]: arket(k) }
}

export const skiftTrinn = (rutine: Rutine, k: SakKontekst, til: TrinnNr, dag: string) => ({
  trinn: til,
  trinnlogg: [...k.trinnlogg, { trinn: til, fra: dag }],
  arbeid: arkene(k, til),
  // A step down where nothing is left of the plan leaves nothing to evaluate either.
  evaluert: til < k.trinn && erUttomt(k.plan.gjeldende) ? k.evaluert : null,
  fravaer: fravaerITrinn(rutine, k, til),
})

/** Deadlines rest while the case does: the time at rest is added to the present substep. */
export const vaakne = ({ hvile, stegSiden }: SakKontekst, dag: string) => ({
  hvile: null,
  gjenopptatt: dag,
  stegSiden: hvile ? leggTilDager(stegSiden, Math.max(0, dagerMellom(hvile.fra, dag))) : stegSiden,
})
