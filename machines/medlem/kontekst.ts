import type { Tjeneste } from '../roller.ts'
import type { MedlemDataFor } from './hendelser.ts'

type Hvem = MedlemDataFor<'medlem.kommet'>

/** The memory of one member of the team: who, with which part, from and until when. Ids, never names. */
export type MedlemKontekst = {
  hvem: Hvem
  fra: string
  til: string | null
  hvorfor: string | null
}

/** The service of the routine that a member came in as, and that its consent is for. */
export const tjenesten = (hvem: Hvem): Tjeneste | null => {
  if (hvem.slag === 'tjeneste') return hvem.tjeneste
  return hvem.slag === 'fraBarnetsLiv' ? hvem.slag : null
}
