import { glemForst } from '../forst.ts'
import { hentValg, settValg, visValg } from '../skall/valg.ts'
import type { Tekstdel } from './hent.ts'
import { hentSpraak, hentTekster } from './hent.ts'
import { hentOrd } from './ord.ts'
import type { Spraak } from './spraak.ts'

/** Changes language when its texts have arrived: the page never stands without words. */
export async function velgSpraak(spraak: Spraak): Promise<void> {
  await Promise.all([hentSpraak(spraak), hentOrd(spraak)])
  glemForst()
  settValg({ spraak })
}

/** Shows a language that nobody has chosen in this browser, for as long as the page is open. */
export async function visSpraak(spraak: Spraak): Promise<void> {
  await hentSpraak(spraak)
  visValg({ spraak })
}

/** The texts of the pages behind the first ones, in the language of the screen. */
export const hentResten = (): Promise<void> => hentTekster(hentValg().spraak, 'saken', 'resten')

/** The texts that the page at this address has beside the first ones. */
export const hentSidens = (vei: string): Promise<void> =>
  hentTekster(hentValg().spraak, ...sidens(vei))

const sidens = (vei: string): Tekstdel[] => {
  if (vei === '/') return []
  return /^\/sak\/[^/]+(\/plan)?$/.test(vei) ? ['saken'] : ['saken', 'resten']
}
