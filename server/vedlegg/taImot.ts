import { createHash } from 'node:crypto'
import { BILDER } from '../../machines/vedlegg/grenser.ts'
import type { RequestContext } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import type { Grunn } from '../api/grunner.ts'
import { grunnTekst } from '../api/grunner.ts'
import type { Spraak } from '../api/spraak.ts'
import { tilSkriving } from '../tilgang/sak.ts'
import { MEST_PUNKTER } from './bilde.ts'
import { lesEtterTur } from './etterTur.ts'

/** Pictures of one person that no event names yet. */
const MEST_USENDTE = 40
const MEGA = 1024 * 1024

/** What the numbers in the reasons are. */
const TALL: Partial<Record<Grunn, number>> = {
  bildeStort: BILDER.mestBytes / MEGA,
  bildePunkter: MEST_PUNKTER / 1_000_000,
}

/** A picture that is not taken, with the reason in words. */
export const avvistBilde = (grunn: Grunn, spraak: Spraak): StafettFeil =>
  new StafettFeil({
    kode: 'UGYLDIG_DATA',
    felt: [{ sti: '', grunn: grunnTekst(grunn, spraak, TALL[grunn]) }],
  })

type Avsender = Pick<RequestContext, 'store' | 'klokke' | 'spraak'> & {
  person: NonNullable<RequestContext['person']>
}

/**
 * Keeps a picture for whoever may act in the case, until an event names it or it has lain too long.
 * @throws {StafettFeil} FINNES_IKKE, INGEN_TILGANG, or UGYLDIG_DATA where it is no picture that can be kept
 */
export async function taImot(
  { store, klokke, spraak, person }: Avsender,
  sakId: string,
  sendt: Buffer,
): Promise<{ id: string }> {
  await tilSkriving({ store, hvem: person, sakId })
  const lest = await lesEtterTur(sendt)
  if ('feil' in lest) throw avvistBilde(lest.feil, spraak)
  const id = createHash('sha256').update(lest.bytes).digest('hex')
  const vedlegg = { ...lest, sakId, id, lastetOppAv: person.id, lastetOpp: klokke() }
  if ((await store.vedlegg.lagre(vedlegg, MEST_USENDTE)) === 'fullt') {
    throw avvistBilde('mangeBilder', spraak)
  }
  return { id }
}
