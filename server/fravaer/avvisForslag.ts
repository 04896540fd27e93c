import { z } from 'zod'
import { tekst } from '../../machines/sak/skjema/felles.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { kan } from '../tilgang/kan.ts'

/**
 * Says no to a proposed case, with a reason.
 * @throws {StafettFeil} FINNES_IKKE when it is out of reach, or answered by now
 */
export const avvisForslag = innlogget
  .input(z.strictObject({ id: z.string().min(1).max(100), begrunnelse: tekst(2000) }))
  .mutation(async ({ ctx: { store, person, klokke }, input: { id, begrunnelse } }) => {
    const forslag = await store.forslag.finn(id)
    const barn = forslag && (await store.barn.finn(forslag.barnId))
    const avvist =
      barn &&
      kan(person, { gjor: 'opprettSak', barn }) &&
      (await store.forslag.avgjor(id, {
        status: 'avvist',
        avgjortAv: person.id,
        avgjort: klokke(),
        begrunnelse,
      }))
    if (!avvist) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    return { id }
  })
