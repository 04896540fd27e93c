import { hentEier } from './eier.ts'

type Bud = { person: string; navn: string }

// A browser without it finds out when its window comes into view.
const kanal = 'BroadcastChannel' in globalThis ? new BroadcastChannel('stafett.kladd') : undefined

/** Tells the other windows of this browser that the server has something else under this name. */
export function siEndret(navn: string): void {
  const person = hentEier()?.person
  if (person !== undefined) kanal?.postMessage({ person, navn } satisfies Bud)
}

/** Hears of what another window of the same person has stored. */
export function hor(gjor: (navn: string) => void): void {
  kanal?.addEventListener('message', ({ data }: MessageEvent<Bud>) => {
    if (data.person === hentEier()?.person) gjor(data.navn)
  })
}
