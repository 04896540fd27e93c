import { useMutation } from '@tanstack/react-query'
import { useMachine } from '@xstate/react'
import { useEffect, useState } from 'react'
import { fromPromise, waitFor } from 'xstate'
import { api } from '../api.ts'
import { nyId } from '../id.ts'
import type { Sak } from '../sak/bruk.ts'
import { friskOpp } from '../sak/endring/useEndringer.ts'
import { lagreUtkast, lagreVedAvskjed } from './lagreUtkast.ts'
import type { Rad } from './rad.ts'
import { like, tilData } from './rad.ts'
import type { Lagring, Lagringssvar } from './utkastMaskin.ts'
import { utkastMaskin } from './utkastMaskin.ts'

/** The case's draft on this screen: its rows, how the saving goes, and what one can do about it. */
export function useUtkast({ id: sakId, versjon, kontekst }: Sak) {
  const { utkast } = kontekst.plan
  const { mutateAsync } = useMutation(api.sak.send.mutationOptions({ networkMode: 'always' }))
  const [maskin] = useState(() =>
    utkastMaskin.provide({
      actors: {
        lagre: fromPromise<Lagringssvar, Lagring>(async ({ input }) => {
          const svar = await lagreUtkast(mutateAsync, sakId, input)
          if (svar.utfall === 'lagret') void friskOpp(sakId)
          return svar
        }),
      },
    }),
  )
  const [tilstand, send, aktor] = useMachine(maskin, { input: { versjon, utkast } })

  useEffect(() => send({ type: 'tjener', deres: { versjon, utkast } }), [send, versjon, utkast])

  useEffect(() => {
    const skyllUt = () => {
      const { value, context } = aktor.getSnapshot()
      if (value !== 'skrevet' && value !== 'venter') return
      const ny = { rader: tilData(context.rader), versjon: context.versjon }
      lagreVedAvskjed(sakId, context.sendt ?? { ...ny, kommandoId: nyId() })
    }
    const lagreNaa = () => send({ type: 'lagreNaa' })
    window.addEventListener('pagehide', skyllUt)
    window.addEventListener('online', lagreNaa)
    document.addEventListener('visibilitychange', lagreNaa)
    return () => {
      window.removeEventListener('pagehide', skyllUt)
      window.removeEventListener('online', lagreNaa)
      document.removeEventListener('visibilitychange', lagreNaa)
      skyllUt()
    }
  }, [aktor, send, sakId])

  const { rader, sendt, konflikt, grunner } = tilstand.context
  const bakSkjermen = sendt !== null && !like(tilData(rader), sendt.rader)
  return {
    rader,
    konflikt,
    grunner,
    lagring: tilstand.value,
    /** Something stands on the screen alone, and leaving would lose it. */
    uvisst: bakSkjermen || ['venter', 'konflikt', 'avvist'].includes(tilstand.value),
    endre: (nye: Rad[]) => send({ type: 'endret', rader: nye }),
    lagreNaa: () => send({ type: 'lagreNaa' }),
    behold: (hvem: 'mine' | 'deres') => send({ type: 'behold', hvem }),
    /** The version to build on when everything is saved; null when it cannot be now. */
    async ferdigLagret(): Promise<number | null> {
      send({ type: 'lagreNaa' })
      const stille: string[] = ['rolig', 'venter', 'konflikt', 'avvist']
      const { value, context } = await waitFor(aktor, (s) => stille.includes(s.value))
      return value === 'rolig' ? context.versjon : null
    },
  }
}
export type Utkast = ReturnType<typeof useUtkast>
