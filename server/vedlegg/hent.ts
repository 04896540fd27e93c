import type { Vedlegg } from '../../db/store.ts'
import type { RequestContext } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import { tilLesing } from '../tilgang/sak.ts'

type Leser = Pick<RequestContext, 'store' | 'klokke'> & {
  person: NonNullable<RequestContext['person']>
}

/**
 * A picture of the case, for whoever may read it. Leaves a trace.
 * @throws {StafettFeil} FINNES_IKKE also when the case is out of sight
 */
export async function hentVedlegg(
  { store, klokke, person }: Leser,
  sakId: string,
  id: string,
): Promise<Vedlegg> {
  await tilLesing({ store, hvem: person, sakId }, 'vedlegg', klokke())
  const funnet = await store.vedlegg.finn(sakId, id)
  if (!funnet) throw new StafettFeil({ kode: 'FINNES_IKKE' })
  return funnet
}
