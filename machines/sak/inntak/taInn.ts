import type { FraInntak } from '../hendelser.ts'
import type { SakKontekst } from '../kontekst.ts'
import { iverksett } from '../plan/periode.ts'

/**
 * The memory of a case that is brought in: nothing of what came before is made up. What is not known, when
 * it came to its trinn, is counted from the day it was brought in.
 */
export const taInn = (
  k: SakKontekst,
  { id, data: { plan, ...inntak } }: FraInntak,
): Pick<SakKontekst, 'trinn' | 'trinnlogg' | 'plan' | 'tattInn'> => ({
  trinn: inntak.trinn,
  trinnlogg: [{ trinn: inntak.trinn, fra: inntak.trinnSiden ?? k.opprettet }],
  tattInn: inntak,
  plan: plan
    ? iverksett(
        { ...k, trinn: inntak.trinn, plan: { ...k.plan, utkast: plan } },
        { id, skjedde: plan.fra, data: { begrunnelse: undefined } },
      )
    : k.plan,
})
