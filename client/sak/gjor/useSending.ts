import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Feil } from '../../../server/api/feil.ts'
import { api, erLoggetUt, lesFeil } from '../../api.ts'
import { nyId } from '../../id.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { friskOpp } from '../endring/useEndringer.ts'
import { versjonAv } from '../handling/overgang.ts'

export type Sending = { type: Overgang['type']; data: Json; skjedde?: string }
/** Why nothing was written. `UTEN_SVAR`: the server did not answer; `LOGGET_UT`: the session had ended. */
export type Sendefeil = Feil | { kode: 'UTEN_SVAR' } | { kode: 'LOGGET_UT' }

export function sendefeil(feil: unknown): Sendefeil | undefined {
  if (!feil) return undefined
  return erLoggetUt(feil) ? { kode: 'LOGGET_UT' } : (lesFeil(feil) ?? { kode: 'UTEN_SVAR' })
}

/**
 * Sends one event at a time to the case, or to the process `om` in it, against the version that the
 * sender has seen. A repeat of the very same sending carries the same command id, so that it has one
 * effect however often it is tried.
 */
export function useSending(
  sak: Pick<Sak, 'id' | 'versjon' | 'prosesser'>,
  onFerdig: () => void,
  om?: string,
) {
  const [sett, settSett] = useState(() => versjonAv(sak, om))
  const kommando = useRef({ fingerprint: '', id: '' })
  const sist = useRef<Sending>(null)
  const mutasjon = useMutation(
    api.sak.send.mutationOptions({
      onSuccess: async () => {
        await friskOpp(sak.id)
        onFerdig()
      },
      onError: (feil) => {
        const kode = lesFeil(feil)?.kode
        if (kode === 'KONFLIKT' || kode === 'IKKE_TILLATT') void friskOpp(sak.id)
      },
    }),
  )

  function send({ type, data, skjedde }: Sending, forventetVersjon: number) {
    const fingerprint = JSON.stringify([type, om, data, skjedde, forventetVersjon])
    if (kommando.current.fingerprint !== fingerprint) {
      kommando.current = { fingerprint, id: nyId() }
    }
    sist.current = { type, data, skjedde }
    mutasjon.mutate({
      sakId: sak.id,
      hendelse: { type, ...(om !== undefined && { om }), data },
      ...(skjedde !== undefined && { skjedde }),
      forventetVersjon,
      kommandoId: kommando.current.id,
    })
  }

  const feil = sendefeil(mutasjon.error)
  return {
    sender: mutasjon.isPending,
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
