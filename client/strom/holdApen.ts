import { erLoggetUt, klient } from '../api.ts'
import type { Hor } from './hort.ts'

const IGJEN_ETTER_MS = 3000

/**
 * Keeps the live stream open, until the signal or the end of the login. The browser opens a broken line
 * again by itself, but gives up for good when it is answered with an error, as by what stands in front of
 * a server that starts anew: then we do.
 */
export const holdApen = (hor: Hor, slutt: AbortSignal): Promise<void> =>
  new Promise((ferdig) => {
    const aapne = () => {
      if (slutt.aborted) return
      const abonnement = klient.sak.folg.subscribe(
        {},
        {
          onStarted: () => hor({ slag: 'begynt' }),
          onData: (melding) => hor({ slag: 'endring', melding }),
          onConnectionStateChange: ({ error }) => {
            if (error) hor({ slag: 'brutt' })
          },
          onError: (feil) => {
            if (erLoggetUt(feil)) return ferdig()
            hor({ slag: 'brutt' })
            setTimeout(aapne, IGJEN_ETTER_MS)
          },
        },
      )
      slutt.addEventListener('abort', () => abonnement.unsubscribe(), { once: true })
    }
    slutt.addEventListener('abort', () => ferdig(), { once: true })
    aapne()
  })
