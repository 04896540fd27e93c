import { useRef, useState } from 'react'
import type { Feil } from '../../../server/api/feil.ts'
import { erLoggetUt, klient, lesFeil } from '../../api.ts'
import type { Sendekladd } from '../../sending/useKommandoId.ts'
import { useKommandoId } from '../../sending/useKommandoId.ts'
import { useSender } from '../../sending/useSender.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { friskOpp } from '../endring/useEndringer.ts'
import { versjonAv } from '../handling/overgang.ts'

export type Sending = { type: Overgang['type']; data: Json; skjedde?: string }
/** Why it was refused. `LOGGET_UT`: the session had ended. */
export type Sendefeil = Exclude<Feil, { kode: 'INTERN' | 'FOR_MANGE' }> | { kode: 'LOGGET_UT' }

type Valg = { om?: string | undefined; kladd?: Sendekladd }

export function sendefeil(feil: unknown): Sendefeil | undefined {
  if (erLoggetUt(feil)) return { kode: 'LOGGET_UT' }
  const lest = lesFeil(feil)
  return lest?.kode === 'INTERN' || lest?.kode === 'FOR_MANGE' ? undefined : lest
}

/**
 * Sends one event at a time to the case, or to the process `om` in it, against the version that the
 * sender has seen, until it is through, refused or cancelled. `onFerdig` is told whether it came late.
 */
export function useSending(
  sak: Pick<Sak, 'id' | 'versjon' | 'prosesser'>,
  onFerdig: (sent: boolean) => void,
  { om, kladd }: Valg = {},
) {
  const [sett, settSett] = useState(() => versjonAv(sak, om))
  const kommandoId = useKommandoId(kladd)
  const sist = useRef<Sending>(null)
  const sender = useSender(
    async (inndata: Parameters<typeof klient.sak.send.mutate>[0], valg) => {
      const svar = await klient.sak.send.mutate(inndata, valg)
      kladd?.glem(inndata.kommandoId)
      await friskOpp(sak.id)
      return svar
    },
    {
      tatt: (_, sent) => onFerdig(sent),
      avvist: (feil) => {
        const kode = lesFeil(feil)?.kode
        if (kode === 'KONFLIKT' || kode === 'IKKE_TILLATT') void friskOpp(sak.id)
      },
    },
  )

  function send({ type, data, skjedde }: Sending, forventetVersjon: number) {
    sist.current = { type, data, ...(skjedde !== undefined && { skjedde }) }
    sender.send({
      sakId: sak.id,
      hendelse: { type, ...(om !== undefined && { om }), data },
      ...(skjedde !== undefined && { skjedde }),
      forventetVersjon,
      kommandoId: kommandoId([type, om, data, skjedde]),
    })
  }

  const feil = sender.avvist === undefined ? undefined : sendefeil(sender.avvist)
  return {
    ...sender,
    feil,
    /** `versjon` where the sender knows a newer one than the page had when it was opened. */
    send: (sending: Sending, versjon = sett) => send(sending, versjon),
    /** After a conflict has been shown: the same again, on top of what the others did. */
    sendLikevel: () => {
      if (feil?.kode !== 'KONFLIKT' || !sist.current) return
      settSett(feil.versjon)
      send(sist.current, feil.versjon)
    },
  }
}
