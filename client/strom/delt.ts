import type { Hor, Hort } from './hort.ts'

const NAVN = 'stafett.strom'

/** Between the tabs of one browser. `til`: for one of them only. */
type Bud = (Hort & { til?: string }) | { slag: 'spor'; fra: string }
type HoldApen = (hor: Hor, slutt: AbortSignal) => Promise<void>

/**
 * One stream for all tabs of a browser, which has few connections to a server: whoever holds the lock has
 * it, and tells the others. When that tab is closed, or its login has ended, the lock passes to the next.
 * A browser that lacks what this takes has a stream in each tab.
 */
export async function delta(hor: Hor, holdApen: HoldApen, slutt: AbortSignal): Promise<void> {
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) return holdApen(hor, slutt)
  const jeg = crypto.randomUUID()
  const kanal = new BroadcastChannel(NAVN)
  const si = (bud: Bud) => kanal.postMessage(bud)
  let apen = false
  kanal.onmessage = ({ data }: MessageEvent<Bud>) => {
    if (data.slag !== 'spor') {
      if (data.til === undefined || data.til === jeg) hor(data)
    } else if (apen) si({ slag: 'begynt', til: data.fra })
  }
  slutt.addEventListener('abort', () => kanal.close(), { once: true })
  // Whoever has it may have begun long ago.
  si({ slag: 'spor', fra: jeg })

  const leder = async () => {
    await holdApen((hort) => {
      apen = hort.slag !== 'brutt'
      hor(hort)
      if (!slutt.aborted) si(hort)
    }, slutt)
    apen = false
  }
  await navigator.locks.request(NAVN, { signal: slutt }, leder).catch(() => undefined)
}
