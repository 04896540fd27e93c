import { glemForst } from '../forst.ts'
import { settValg } from '../skall/valg.ts'
import { hentOrd } from './ord.ts'
import type { Spraak } from './spraak.ts'
import type { Tekster } from './typer.ts'

const hentere: Record<Spraak, () => Promise<Tekster>> = {
  nb: async () => (await import('./nb/index.ts')).nb,
  nn: async () => (await import('./nn/index.ts')).nn,
  en: async () => (await import('./en/index.ts')).en,
}
const hentet = new Map<Spraak, Tekster>()

/** Fetches a language once, so that `tekster` can give it without waiting. */
export async function hentSpraak(spraak: Spraak): Promise<void> {
  if (!hentet.has(spraak)) hentet.set(spraak, await hentere[spraak]())
}

/** Changes language when its texts have arrived: the page never stands without words. */
export async function velgSpraak(spraak: Spraak): Promise<void> {
  await Promise.all([hentSpraak(spraak), hentOrd(spraak)])
  glemForst()
  settValg({ spraak })
}

/** The texts of a language that has been fetched. */
export function tekster(spraak: Spraak): Tekster {
  const funnet = hentet.get(spraak)
  if (!funnet) throw new Error(`Texts for ${spraak} are not fetched`)
  return funnet
}
