import { evalueringsdato } from '../../kalender/skoledager.ts'
import type { Planversjon, Utkast, Utkastrad } from '../kontekst.ts'
import type { Verden } from '../skjema/verden.ts'
import { erEvaluert, levendeRader, planensEvaluering } from './rad.ts'

type Naa = Pick<Verden, 'kontekst' | 'rutine' | 'idag'>

/** The day agreed for the plan in force, as long as its evaluation has not been held. */
const avtalt = (plan: Planversjon | null): string | null =>
  plan === null || erEvaluert(plan) ? null : planensEvaluering(plan)

/** When a draft is evaluated if nobody says otherwise: as agreed while that is ahead (R548–560). */
export const foreslaattEvaluering = ({ kontekst, rutine, idag }: Naa): string => {
  const dag = avtalt(kontekst.plan.gjeldende)
  return dag !== null && dag > idag ? dag : evalueringsdato(idag, rutine, kontekst.trinn)
}

/** What a new draft starts from: the goal, and the rows that live on, with where each came from and its day. */
export const utkastFra = (naa: Naa): Utkast => {
  const { gjeldende } = naa.kontekst.plan
  if (gjeldende === null) return { maal: '', rader: [] }
  const forslag = foreslaattEvaluering(naa)
  const rader = levendeRader(gjeldende).map(({ id, evalueres, ...rad }) => ({
    ...rad,
    evalueres: erEvaluert(gjeldende) || evalueres <= naa.idag ? forslag : evalueres,
    fra: id,
  }))
  return { maal: gjeldende.maal, rader }
}

/** Where the draft moves the agreed evaluation; null when it stands, or when none is agreed. */
export const flyttetEvaluering = (
  plan: Planversjon | null,
  rader: readonly Pick<Utkastrad, 'evalueres'>[],
): { fra: string; til: string } | null => {
  const fra = avtalt(plan)
  const til = rader.flatMap(({ evalueres }) => evalueres ?? []).sort()[0]
  return fra === null || til === undefined || fra === til ? null : { fra, til }
}
