import { z } from 'zod'
import { kanAvklares } from '../../machines/fravaer/sporsmaal.ts'
import { linje } from '../../machines/sak/skjema/felles.ts'
import { StafettFeil } from '../api/feil.ts'
import { grunnTekst } from '../api/grunner.ts'
import { innlogget } from '../api/trpc.ts'
import { svarUtenSak } from './svarUtenSak.ts'

/**
 * Somebody called home, and that was enough (R323–325). The note is theirs to leave out.
 * @throws {StafettFeil} FINNES_IKKE when it is out of reach, or answered otherwise by now; UGYLDIG_DATA
 *   where the routine asks for more
 */
export const avklarForslag = innlogget
  .input(z.strictObject({ id: z.string().min(1).max(100), notat: linje(2000).default('') }))
  .mutation(({ ctx, input: { id, notat } }) =>
    svarUtenSak(ctx, id, { status: 'avklart', begrunnelse: notat }, ({ rutine, sporsmaal }) => {
      if (kanAvklares(rutine, sporsmaal)) return
      const felt = [{ sti: 'id', grunn: grunnTekst('merEnnSamtale', ctx.spraak) }]
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt })
    }),
  )
