import { hentEier, nyEier } from '../kladd/eier.ts'
import type { Usendt } from './utkastTilstand.ts'

/** The name that a draft of the plan has in the browser until it is in the case's. */
export const utkastnavn = (sakId: string) => `sak/${sakId}/plan.utkastLagret`
const husket = new Map<string, Usendt>()
nyEier(() => husket.clear())

/**
 * What a person wrote in the case's draft and the server does not have: in memory, and locked in the
 * browser until it is sent.
 */
export const usendt = {
  /** Takes up what an earlier page left in the browser. */
  async last(sakId: string): Promise<void> {
    if (husket.has(sakId)) return
    const funnet = await hentEier()?.enhet.les(utkastnavn(sakId))
    if (funnet !== undefined) husket.set(sakId, funnet as Usendt)
  },
  hent: (sakId: string) => husket.get(sakId),
  remember(sakId: string, utkast: Usendt | undefined): void {
    if (utkast) husket.set(sakId, utkast)
    else husket.delete(sakId)
    void hentEier()?.enhet.skriv(utkastnavn(sakId), utkast)
  },
}
