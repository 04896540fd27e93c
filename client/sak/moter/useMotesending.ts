import type { Feil } from '../../../server/api/feil.ts'
import { klient } from '../../api.ts'
import { nyId } from '../../id.ts'
import { useSender } from '../../sending/useSender.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import type { Sak } from '../bruk.ts'
import { friskOpp } from '../endring/useEndringer.ts'
import { sendefeil } from '../gjor/useSending.ts'

/** About one of the meetings; `om` and the version that was seen, where there is one already. */
type Hendelse = {
  type: 'mote.foreslatt' | 'mote.flyttet' | 'mote.avlyst'
  data: Json
  om?: string
  forventetVersjon?: number
}
/** By their place among those that were sent: which were taken, and why the others were not. */
export type Moteutfall = { tatt: number[]; feil: Feil[] }

/** Sends what is meant for several meetings together. Each is judged by itself. */
export function useMotesending(
  { id, versjon }: Pick<Sak, 'id' | 'versjon'>,
  ferdig: (utfall: Moteutfall) => void,
) {
  const sender = useSender(
    async (inn: Parameters<typeof klient.sak.sendSamlet.mutate>[0], valg) => {
      const svar = await klient.sak.sendSamlet.mutate(inn, valg)
      await friskOpp(id)
      return svar
    },
    {
      tatt: (svar) =>
        ferdig({
          tatt: svar.flatMap((en, nr) => ('svar' in en ? nr : [])),
          feil: svar.flatMap((en) => ('feil' in en ? en.feil : [])),
        }),
    },
  )
  return {
    ...sender,
    feil: sender.avvist === undefined ? undefined : sendefeil(sender.avvist),
    send: (alle: readonly Hendelse[]) =>
      sender.send({
        sakId: id,
        forventetVersjon: versjon,
        hendelser: alle.map(({ type, data, om, forventetVersjon }) => ({
          kommandoId: nyId(),
          hendelse: { type, data, ...(om !== undefined && { om }) },
          ...(forventetVersjon !== undefined && { forventetVersjon }),
        })),
      }),
  }
}
