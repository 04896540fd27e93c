import { valgt } from '../prosess/valg.ts'
import type { MedlemKontekst } from './kontekst.ts'
import { tjenesten } from './kontekst.ts'

/** What may be shown of a member to somebody who may read the case. */
export const medlemSammendrag = ({ hvem, fra, til, hvorfor }: MedlemKontekst) => ({
  slag: hvem.slag,
  person: hvem.slag === 'ansatt' ? hvem.ansatt.person : null,
  rolle: hvem.slag === 'ansatt' ? valgt('medlem.kommet', 'rolle', hvem.ansatt.rolle) : null,
  foresatt: hvem.slag === 'foresatt' ? hvem.foresatt : null,
  tjenesteId: tjenesten(hvem),
  tjeneste: hvem.slag === 'tjeneste' ? valgt('medlem.kommet', 'tjeneste', hvem.tjeneste) : null,
  egneOrd: hvem.slag === 'fraBarnetsLiv' ? hvem.egneOrd : null,
  del: hvem.del ?? null,
  kontakt: 'kontakt' in hvem ? (hvem.kontakt ?? null) : null,
  dato: fra,
  til,
  hvorfor,
})
