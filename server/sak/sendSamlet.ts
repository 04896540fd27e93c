import type { Feil } from '../api/feil.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { SamletSending } from './inndata.ts'
import type { Svar } from './outcome.ts'
import { sendEn } from './sendEn.ts'

/** What became of one of the events. */
type Delsvar = { kommandoId: string } & ({ svar: Svar } | { feil: Feil })

/**
 * Several events from one sitting, one after the other: each is a command of its own, judged on what
 * those before it left. What is refused says why, and keeps none of the others out.
 */
export const sendSamlet = innlogget.input(SamletSending).mutation(async ({ ctx, input }) => {
  const { sakId, hendelser } = input
  let { forventetVersjon } = input
  const svarene: Delsvar[] = []
  for (const { forventetVersjon: egen = forventetVersjon, ...en } of hendelser) {
    const { kommandoId } = en
    try {
      const svar = await sendEn(ctx, { ...en, sakId, forventetVersjon: egen })
      if (svar.om === undefined) forventetVersjon = svar.versjon
      svarene.push({ kommandoId, svar })
    } catch (feil) {
      if (!(feil instanceof StafettFeil)) throw feil
      svarene.push({ kommandoId, feil: feil.feil })
    }
  }
  return svarene
})
