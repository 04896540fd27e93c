import { useMachine } from '@xstate/react'
import { useEffect, useRef, useState } from 'react'
import { fromPromise } from 'xstate'
import { erLoggetUt, lesFeil, meldUtlogget } from '../api.ts'
import { naarIgjen } from '../strom/igjen.ts'
import type { Forsok, Utfall } from './sendingMaskin.ts'
import { sendingMaskin } from './sendingMaskin.ts'

type Vedtak<S> = {
  /** `sent`: the person had been told that it was not sent; nothing may move under their hands then. */
  tatt: (svar: S, sent: boolean) => void
  avvist?: (feil: unknown) => void
}

/** What another try could not change: the server has answered, or nobody is logged in. */
const erSvar = (feil: unknown): boolean => {
  const kode = lesFeil(feil)?.kode
  return erLoggetUt(feil) || (kode !== undefined && kode !== 'INTERN' && kode !== 'FOR_MANGE')
}

async function utfallAv(forsok: Forsok, signal: AbortSignal): Promise<Utfall> {
  try {
    return { slag: 'tatt', svar: await forsok(signal) }
  } catch (feil) {
    if (erLoggetUt(feil)) meldUtlogget()
    return { slag: erSvar(feil) ? 'avvist' : 'utenSvar', feil }
  }
}

/**
 * Sends one command at a time to any procedure that takes a command id, until it is through, refused or
 * cancelled. Leaving the page cancels. The command id is the sender's: it must be the same for the same.
 */
export function useSender<I, S>(
  prosedyre: (inndata: I, valg: { signal: AbortSignal }) => Promise<S>,
  vedtak: Vedtak<S>,
) {
  const sist = useRef(vedtak)
  useEffect(() => {
    sist.current = vedtak
  })
  const [maskin] = useState(() =>
    sendingMaskin.provide({
      actors: {
        gjor: fromPromise<Utfall, { gjor: Forsok | null }>(async ({ input: { gjor }, signal }) =>
          gjor ? utfallAv(gjor, signal) : { slag: 'utenSvar', feil: undefined },
        ),
      },
      actions: {
        tatt: (_, { svar, sent }) => sist.current.tatt(svar as S, sent),
        avvist: (_, { feil }) => sist.current.avvist?.(feil),
      },
    }),
  )
  const [{ value, context }, be] = useMachine(maskin)
  useEffect(() => naarIgjen(() => be({ type: 'provNaa' })), [be])
  const { feil, forsok } = context
  const underveis = value === 'sender' || value === 'venter'
  return {
    sender: value === 'sender',
    /** The server said no, and why. */
    avvist: value === 'avvist' ? feil : undefined,
    /** Not through yet, after the first try; with the last reason. */
    ikkeSendt: underveis && forsok > 0 ? { feil, prover: value === 'sender' } : undefined,
    /** It came through after the person had been told that it had not. */
    sendtSent: value === 'tatt' && forsok > 0,
    send: (inndata: I) => be({ type: 'send', gjor: (signal) => prosedyre(inndata, { signal }) }),
    provNaa: () => be({ type: 'provNaa' }),
    avbryt: () => be({ type: 'avbryt' }),
    /** What waits for another try is no longer what stands on the screen. */
    avbrytVenting: () => {
      if (value === 'venter') be({ type: 'avbryt' })
    },
  }
}
export type Sender = ReturnType<typeof useSender>
