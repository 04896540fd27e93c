import type { Foert } from '../sak/kontekst.ts'
import type { HjemmelDataFor } from './hendelser.ts'

/** The memory of one basis in law: for which service, why, and who decided it. */
export type HjemmelKontekst = Foert<HjemmelDataFor<'hjemmel.brukt'>> & {
  besluttetAv: string
  opphort: (Foert<HjemmelDataFor<'hjemmel.opphort'>> & { besluttetAv: string }) | null
}
