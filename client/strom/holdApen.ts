import { erLoggetUt, klient } from '../api.ts'
import type { Hor } from './hort.ts'

const IGJEN_ETTER_MS = 3000

/**
 * Keeps the live stream open until the signal. The browser opens a broken line again by itself, but gives
 * up for good when it is answered with an error, as by what stands in front of a server that starts anew:
 * then we do, unless the login has ended.
 */
export function holdApen(hor: Hor, slutt: AbortSignal): void {
  const aapne = () => {
    if (slutt.aborted) return
    const abonnement = klient.sak.folg.subscribe(
      {},
      {
        onStarted: () => hor({ slag: 'begynt' }),
        onData: (melding) => hor({ slag: 'endring', melding }),
        onError: (feil) => {
          if (!erLoggetUt(feil)) setTimeout(aapne, IGJEN_ETTER_MS)
        },
      },
    )
    slutt.addEventListener('abort', () => abonnement.unsubscribe(), { once: true })
  }
  aapne()
}
