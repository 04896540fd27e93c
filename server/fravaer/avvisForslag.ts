import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { tekst } from '../../machines/sak/skjema/felles.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { kan } from '../tilgang/kan.ts'

/**
 * Says no to a proposed case, with a reason. The same no again is no error: its answer may not
 * have arrived.
 * @throws {StafettFeil} FINNES_IKKE when it is out of reach, or answered otherwise by now
 */
export const avvisForslag = innlogget
  .input(z.strictObject({ id: z.string().min(1).max(100), begrunnelse: tekst(2000) }))
  .mutation(async ({ ctx: { store, person, klokke }, input: { id, begrunnelse } }) => {
    const forslag = await store.forslag.finn(id)
    const barn = forslag && (await store.barn.finn(forslag.barnId))
    if (!barn || !kan(person, { gjor: 'opprettSak', barn })) {
      throw new StafettFeil({ kode: 'FINNES_IKKE' })
    }
    const nei = { status: 'avvist' as const, avgjortAv: person.id, begrunnelse }
    const avvist = await store.forslag.besvar(id, { ...nei, avgjort: klokke() })
    const besvart = avvist ? null : (await store.forslag.finn(id))?.svar
    if (besvart && !isDeepStrictEqual({ ...besvart, avgjort: '' }, { ...nei, avgjort: '' })) {
      throw new StafettFeil({ kode: 'FINNES_IKKE' })
    }
    return { id }
  })
