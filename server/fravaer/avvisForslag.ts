import { z } from 'zod'
import { tekst } from '../../machines/sak/skjema/felles.ts'
import { innlogget } from '../api/trpc.ts'
import { svarUtenSak } from './svarUtenSak.ts'

/**
 * Says no to a proposed case, with a reason.
 * @throws {StafettFeil} FINNES_IKKE when it is out of reach, or answered otherwise by now
 */
export const avvisForslag = innlogget
  .input(z.strictObject({ id: z.string().min(1).max(100), begrunnelse: tekst(2000) }))
  .mutation(({ ctx, input: { id, begrunnelse } }) =>
    svarUtenSak(ctx, id, { status: 'avvist', begrunnelse }),
  )
