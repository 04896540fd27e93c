import { useMutation } from '@tanstack/react-query'
import { useMachine } from '@xstate/react'
import { useEffect, useState } from 'react'
import { fromPromise, waitFor } from 'xstate'
import { api } from '../api.ts'
import type { Sak } from '../sak/bruk.ts'
import { friskOpp } from '../sak/endring/useEndringer.ts'
import { naarIgjen } from '../strom/igjen.ts'
import { lagreUtkast, lagreVedAvskjed } from './lagreUtkast.ts'
import type { Skrevet } from './skrevet.ts'
import { like, tilData } from './skrevet.ts'
import { usendt } from './usendt.ts'
import { utkastMaskin } from './utkastMaskin.ts'
import type { Lagring, Lagringssvar } from './utkastTilstand.ts'
import { usendtI } from './utkastTilstand.ts'

/** How long one waits for a saving before the page is left. */
const AVSKJED_MS = 3000

/** The case's draft on this screen: its goal and rows, how the saving goes, and what one can do about it. */
export function useUtkast({ id: sakId, versjon, plan }: Sak) {
  const { utkast } = plan
  const { mutateAsync } = useMutation(api.sak.send.mutationOptions({ networkMode: 'always' }))
  const [maskin] = useState(() =>
    utkastMaskin.provide({
      actors: {
        lagre: fromPromise<Lagringssvar, Lagring>(async ({ input }) => {
          const svar = await lagreUtkast(mutateAsync, sakId, input)
          if (svar.outcome === 'lagret') void friskOpp(sakId)
          return svar
        }),
      },
    }),
  )
  const [opptatt] = useState(() => usendt.hent(sakId))
  const [tilstand, send, aktor] = useMachine(maskin, {
    input: { versjon, utkast, usendt: opptatt },
  })
  const { value, context } = tilstand

  // While a saving waits for its answer nothing else is listened to: told again afterwards.
  const venterSvar = value === 'lagrer' || value === 'venter'
  useEffect(() => {
    if (!venterSvar) send({ type: 'tjener', deres: { versjon, utkast } })
  }, [send, versjon, utkast, venterSvar])
  useEffect(() => usendt.remember(sakId, usendtI(context)), [sakId, context])

  useEffect(() => {
    const skyllUt = () => {
      const { value, context } = aktor.getSnapshot()
      const unna = usendtI(context)
      // A conflict is for a person to settle.
      if (unna && value !== 'konflikt') void lagreVedAvskjed(sakId, unna)
    }
    const lagreNaa = () => send({ type: 'lagreNaa' })
    window.addEventListener('pagehide', skyllUt)
    const ikkeIgjen = naarIgjen(lagreNaa)
    document.addEventListener('visibilitychange', lagreNaa)
    return () => {
      window.removeEventListener('pagehide', skyllUt)
      ikkeIgjen()
      document.removeEventListener('visibilitychange', lagreNaa)
      skyllUt()
    }
  }, [aktor, send, sakId])

  /** The version to build on when everything is saved; null when it cannot be now. */
  async function ferdigLagret(lengstMs = Number.POSITIVE_INFINITY): Promise<number | null> {
    send({ type: 'lagreNaa' })
    const stille: string[] = ['rolig', 'venter', 'konflikt', 'avvist']
    const { value, context } = await waitFor(aktor, (s) => stille.includes(s.value), {
      timeout: lengstMs,
    }).catch(() => aktor.getSnapshot())
    return value === 'rolig' ? context.versjon : null
  }

  const { skrevet, sendt, konflikt, grunner } = context
  const bakSkjermen = sendt !== null && !like(tilData(skrevet), sendt.utkast)
  return {
    ...skrevet,
    konflikt,
    grunner,
    lagring: value,
    /** The server may not have what stands on the screen. */
    usendt: usendtI(context) !== undefined,
    /** And will not have it in a moment either. */
    uvisst: bakSkjermen || ['venter', 'konflikt', 'avvist'].includes(value),
    endre: (endring: Partial<Skrevet>) => send({ type: 'endret', endring }),
    lagreNaa: () => send({ type: 'lagreNaa' }),
    behold: (hvem: 'mine' | 'deres') => send({ type: 'behold', hvem }),
    ferdigLagret,
    /** Waits a moment for what is under way; whether everything is saved then. */
    rekkerAaLagre: async () => (await ferdigLagret(AVSKJED_MS)) !== null,
  }
}
export type Utkast = ReturnType<typeof useUtkast>
