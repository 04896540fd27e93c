import type { EnByte } from '../../../machines/tegnsett/enByte.ts'
import { lesTekst } from '../../../machines/tegnsett/lesTekst.ts'
import { proveord } from '../../../machines/tegnsett/proveord.ts'
import { klient } from '../../api.ts'
import type { Kilde, Lest } from './importMaskin.ts'

/** Reads the letters of a file and asks the server what importing it would do. */
export async function lesFil(kilde: Kilde, som: EnByte | undefined): Promise<Lest> {
  const bytes = new Uint8Array(await kilde.innhold.arrayBuffer())
  const lest = lesTekst(bytes, som)
  if (lest.outcome !== 'tekst') return lest
  const svar = await klient.fravaer.forhaandsvis.mutate({ innhold: lest.tekst })
  return {
    outcome: 'lest',
    svar,
    gjettet: lest.gjettet && { som: lest.gjettet, ord: proveord(bytes) },
  }
}
