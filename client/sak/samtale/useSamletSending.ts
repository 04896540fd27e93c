import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Feil } from '../../../server/api/feil.ts'
import { api } from '../../api.ts'
import { nyId } from '../../id.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import type { Sak } from '../bruk.ts'
import { friskOpp } from '../endring/useEndringer.ts'
import type { Sendefeil } from '../gjor/useSending.ts'
import { sendefeil } from '../gjor/useSending.ts'
import type { Punkttype } from './punkter.ts'

export type Sending = { id: string; type: Punkttype; data: Json; skjedde?: string }
/** What became of the points: which are in the case, and why the others are not. */
export type Utfall = { lagt: readonly string[]; feil: ReadonlyMap<string, Feil> }

/**
 * Sends the points of one sitting together. Each is judged by itself. A repeat of the very same point
 * carries the same command id, so that it has one effect however often it is tried.
 */
export function useSamletSending(
  sak: Pick<Sak, 'id' | 'versjon'>,
  onSvar: (utfall: Utfall) => void,
) {
  const [versjon, settVersjon] = useState(sak.versjon)
  const kommandoer = useRef(new Map<string, string>())
  const mutasjon = useMutation(api.sak.sendSamlet.mutationOptions())

  const kommandoId = ({ id, type, data, skjedde }: Sending) => {
    const fingerprint = JSON.stringify([id, type, data, skjedde])
    const brukt = kommandoer.current.get(fingerprint) ?? nyId()
    kommandoer.current.set(fingerprint, brukt)
    return brukt
  }

  async function send(sendinger: readonly Sending[], forventetVersjon = versjon) {
    const medId = sendinger.map((en) => ({ ...en, kommandoId: kommandoId(en) }))
    const svar = await mutasjon
      .mutateAsync({
        sakId: sak.id,
        forventetVersjon,
        hendelser: medId.map(({ type, data, skjedde, kommandoId }) => ({
          hendelse: { type, data },
          ...(skjedde !== undefined && { skjedde }),
          kommandoId,
        })),
      })
      .catch(() => undefined)
    if (!svar) return
    const lagt: string[] = []
    const feil = new Map<string, Feil>()
    let naa = forventetVersjon
    for (const [nr, del] of svar.entries()) {
      const { id } = medId[nr] ?? {}
      if (id === undefined) continue
      if ('feil' in del) feil.set(id, del.feil)
      else {
        lagt.push(id)
        if (del.svar.om === undefined) naa = del.svar.versjon
      }
    }
    settVersjon(naa)
    await friskOpp(sak.id)
    onSvar({ lagt, feil })
  }

  return {
    sender: mutasjon.isPending,
    send,
    feil: sendefeil(mutasjon.error) satisfies Sendefeil | undefined,
  }
}
